/** What an admin copies from a window of Exchange Online PowerShell: one connector by address, one domain. */
export const CONNECTOR_AND_DOMAIN = `PS C:\\> Get-InboundConnector | fl

Enabled                      : True
ConnectorType                : OnPremises
SenderIPAddresses            : {203.0.113.10}
TlsSenderCertificateName     :
Name                         : From the data centre

PS C:\\> Get-AcceptedDomain

Name        DomainName   DomainType      Default
----        ----------   ----------      -------
contoso.com contoso.com  Authoritative   True
`
