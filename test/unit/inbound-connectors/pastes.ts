/** `Get-InboundConnector | Format-List` of two connectors, in the order in which the cmdlet prints. */
export const FORMAT_LIST = `
PS C:\\> Get-InboundConnector | fl


Enabled                      : True
ConnectorType                : OnPremises
ConnectorSource              : HybridWizard
Comment                      :
SenderIPAddresses            : {}
SenderDomains                : {smtp:*;1}
TrustedOrganizations         : {}
ClientHostNames              : {}
AssociatedAcceptedDomains    : {}
RequireTls                   : True
RestrictDomainsToIPAddresses : False
RestrictDomainsToCertificate : False
CloudServicesMailEnabled     : True
TreatMessagesAsInternal      : False
TlsSenderCertificateName     : *.contoso.com
EFTestMode                   : False
EFSkipLastIP                 : False
EFSkipIPs                    : {}
EFSkipMailGateway            : {}
EFUsers                      : {}
ScanAndDropRecipients        : {}
AdminDisplayName             :
ExchangeVersion              : 0.1 (8.0.535.0)
Name                         : Inbound from 8a3f0c52-6f0b-4c1e-9a55-0d2f6b7f1e11
DistinguishedName            : CN=Inbound from 8a3f0c52-6f0b-4c1e-9a55-0d2f6b7f1e11,CN=Transport
                               Settings,CN=Configuration,CN=contoso.onmicrosoft.com,OU=Microsoft
                               Exchange Hosted Organizations,DC=EURPR01A001,DC=prod,DC=outlook,DC=com
Identity                     : Inbound from 8a3f0c52-6f0b-4c1e-9a55-0d2f6b7f1e11
WhenChangedUTC               : 1/29/2025 7:07:30 PM
WhenCreatedUTC               : 1/29/2025 7:07:30 PM
OrganizationId               : EURPR01A001.prod.outlook.com/Microsoft Exchange Hosted Organizations
Guid                         : 11111111-2222-3333-4444-555555555555
IsValid                      : True
ObjectState                  : Unchanged

Enabled                      : False
ConnectorType                : Partner
ConnectorSource              : Default
Comment                      : asked for by Fabrikam
SenderIPAddresses            : {203.0.113.10, 203.0.113.64/28, 198.51.100.0/24,
                               198.51.100.7}
SenderDomains                : {smtp:fabrikam.com;1, smtp:*.tailspintoys.com;1}
TrustedOrganizations         : {}
ClientHostNames              : {}
AssociatedAcceptedDomains    : {contoso.com}
RequireTls                   : False
RestrictDomainsToIPAddresses : True
RestrictDomainsToCertificate : False
CloudServicesMailEnabled     : False
TreatMessagesAsInternal      : False
TlsSenderCertificateName     :
EFTestMode                   : False
EFSkipIPs                    : {203.0.113.1-203.0.113.9, 192.0.2.1, 192.0.2.2, 192.0.2.3...}
Name                         : Fabrikam
Identity                     : Fabrikam
Guid                         : 22222222-2222-3333-4444-555555555555


PS C:\\>
`

/** The same two connectors from the REST interface, by `ConvertTo-Json`. */
export const JSON_OUTPUT = `PS C:\\> Get-InboundConnector | ConvertTo-Json
[
  {
    "@odata.type": "#Exchange.InboundConnector",
    "Enabled": true,
    "ConnectorType": "OnPremises",
    "ConnectorSource": "HybridWizard",
    "Comment": null,
    "SenderIPAddresses@odata.type": "#Collection(String)",
    "SenderIPAddresses": [],
    "SenderDomains@data.type": "#Collection(String)",
    "SenderDomains": ["smtp:*;1"],
    "AssociatedAcceptedDomains": [],
    "RequireTls": true,
    "RestrictDomainsToIPAddresses": false,
    "RestrictDomainsToCertificate": false,
    "CloudServicesMailEnabled": true,
    "TreatMessagesAsInternal": false,
    "TlsSenderCertificateName": "*.contoso.com",
    "Name": "Inbound from 8a3f0c52-6f0b-4c1e-9a55-0d2f6b7f1e11",
    "WhenChangedUTC": "2025-01-29T19:07:30Z"
  },
  {
    "Enabled": false,
    "ConnectorType": "Partner",
    "SenderIPAddresses": ["203.0.113.10", "203.0.113.64/28", "198.51.100.0/24", "198.51.100.7"],
    "SenderDomains": ["smtp:fabrikam.com;1", "smtp:*.tailspintoys.com;1"],
    "AssociatedAcceptedDomains": ["contoso.com"],
    "RequireTls": false,
    "RestrictDomainsToIPAddresses": true,
    "RestrictDomainsToCertificate": false,
    "CloudServicesMailEnabled": false,
    "TreatMessagesAsInternal": false,
    "TlsSenderCertificateName": null,
    "Name": "Fabrikam"
  }
]
`

/** Commands that make the same two connectors. */
export const COMMANDS = `PS C:\\> New-InboundConnector -Name "Inbound from 8a3f0c52-6f0b-4c1e-9a55-0d2f6b7f1e11" \`
>>     -ConnectorType OnPremises -ConnectorSource HybridWizard -SenderDomains * \`
>>     -RequireTls $true -CloudServicesMailEnabled:$true -TlsSenderCertificateName '*.contoso.com' \`
>>     -SenderIPAddresses @() -AssociatedAcceptedDomains @() -RestrictDomainsToIPAddresses $false \`
>>     -RestrictDomainsToCertificate $false -TreatMessagesAsInternal $false -Enabled $true
PS C:\\> New-InboundConnector -Name Fabrikam -ConnectorType Partner -SenderDomains fabrikam.com,*.tailspintoys.com -RequireTls $true -CloudServicesMailEnabled $false -TlsSenderCertificateName $null -RestrictDomainsToCertificate $false -TreatMessagesAsInternal $false
PS C:\\> Set-InboundConnector fabrikam -Enabled $false -RequireTls $false -RestrictDomainsToIPAddresses $true \`
>>     -SenderIPAddresses @('203.0.113.10', '203.0.113.64/28', "198.51.100.0/24", 198.51.100.7) -AssociatedAcceptedDomains contoso.com
`
