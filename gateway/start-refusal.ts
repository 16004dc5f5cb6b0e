/**
 * The process cannot start, and the person at the terminal can do something about it. `main` prints the message alone, without a
 * stack: one line, Chinese first. Anything else that stops the start is a fault of ours and is printed with its stack.
 */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';

  constructor(messageZh: string, messageEn: string, options?: ErrorOptions) {
    super(`${messageZh} / ${messageEn}`, options);
  }
}
