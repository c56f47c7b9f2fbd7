import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../button/button.tsx';
import { Form } from '../form/form.tsx';
import type { FormError } from '../form/form-error-summary.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { kitMessages } from './messages.ts';

export function FormSample() {
  const t = useText(kitMessages);
  const [errors, setErrors] = useState<FormError[]>([]);
  return (
    <Form
      errors={errors}
      onSubmit={() =>
        setErrors([
          { name: 'name', label: t('field.name'), message: t('form.required') },
          { name: 'email', label: t('field.email'), message: t('field.emailError') },
        ])
      }
      actions={
        <>
          <Button type="submit" variant="primary">
            {t('form.send')}
          </Button>
          <Button variant="quiet" onPress={() => setErrors([])}>
            {t('form.cancel')}
          </Button>
        </>
      }
    >
      <TextField name="name" label={t('field.name')} isRequired />
      <TextField name="email" label={t('field.email')} />
    </Form>
  );
}
