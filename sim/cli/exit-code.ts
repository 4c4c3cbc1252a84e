/** What the program tells its caller, as the contract says. */
export const EXIT = {
  done: 0,
  /** A guardrail failed or could not be decided, or a replay differs. */
  notHeld: 1,
  /** The input or the call is at fault. */
  userFault: 2,
  /** A defect in Sandtable. */
  defect: 3,
  interrupted: 130,
} as const;

/** The input or the call is at fault: the message is the sentence to be printed, without a stack trace. */
export class UserFault extends Error {
  override readonly name = 'UserFault';
}
