import { LIST_SCHEMAS } from '../../playground/editor/known/json-schema.ts'

/** The schemas of pasted lists, for editors outside this site: `/schemas/inbound-connectors.json`. */
export function getStaticPaths() {
  return Object.entries(LIST_SCHEMAS).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }))
}

/** One schema as a file. */
export function GET({ props }: { readonly props: { readonly schema: object } }): Response {
  return new Response(JSON.stringify(props.schema, null, 2))
}
