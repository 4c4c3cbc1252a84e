import { createContext, type ReactNode, useContext } from 'react';
import type { FileCommands } from '../files/file-commands.js';
import type { Command } from './commands.js';

/** What the frame hands to the pages beside the stores. */
export interface Frame {
  readonly files: FileCommands;
  readonly run: (command: Command) => void;
}

const FrameContext = createContext<Frame | null>(null);

export function FrameProvider({ frame, children }: { readonly frame: Frame; readonly children: ReactNode }) {
  return <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>;
}

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (frame === null) throw new Error('useFrame needs a FrameProvider above it');
  return frame;
}
