import { type ComponentType, lazy } from 'react'

/** A view that is fetched when first shown, together with what Fluent needs around it. */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [View, { Fluent }] = await Promise.all([load(), import('../theme/fluent.tsx')])
    return {
      default: (props: Props) => (
        <Fluent>
          <View {...props} />
        </Fluent>
      ),
    }
  })
}
