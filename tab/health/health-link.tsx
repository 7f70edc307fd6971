import { Link } from '@fluentui/react-components'
import { linkTo } from '../navigation.ts'
import { useHealthTexts } from './use-health-texts.ts'

/** From the lead's first page to how the service is. */
export function HealthLink() {
  const t = useHealthTexts()
  return (
    <p>
      <Link {...linkTo({ show: 'health' })}>{t.heading}</Link>
    </p>
  )
}
