import type { ReactNode } from 'react';
import { Focusable, OverlayArrow, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './tip.module.css';

export interface TipProps {
  /** What is shown on hover and on focus. */
  readonly tip: ReactNode;
  /** One element that can take focus. */
  readonly children: React.ReactElement<React.DOMAttributes<Element>, string>;
  readonly placement?: 'top' | 'right' | 'bottom' | 'left';
}

/** A short explanation for a plain element. Buttons of this kit go into a `TooltipTrigger` themselves. */
export function Tip({ tip, children, placement = 'top' }: TipProps) {
  return (
    <TooltipTrigger delay={400}>
      <Focusable>{children}</Focusable>
      <TipBox placement={placement}>{tip}</TipBox>
    </TooltipTrigger>
  );
}

export function TipBox({ children, placement = 'top' }: { readonly children: ReactNode; readonly placement?: 'top' | 'right' | 'bottom' | 'left' }) {
  return (
    <Tooltip className={styles.tip} placement={placement} offset={6}>
      <OverlayArrow>
        <span />
      </OverlayArrow>
      {children}
    </Tooltip>
  );
}
