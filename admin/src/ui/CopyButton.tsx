import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

export function CopyButton({ text, label, ...button }: { text: string; label?: string } & ButtonProps) {
  const translate = useTranslate();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <Button variant="outlined" {...button} onClick={() => void copy()} aria-live="polite">
      {isCopied ? translate('app.copied') : (label ?? translate('app.copy'))}
    </Button>
  );
}
