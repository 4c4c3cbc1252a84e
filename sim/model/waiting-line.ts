import { enlarge } from './customers.js';

/** A first-come first-served line of small integers from which anyone can leave at once: a doubly linked list over arrays. */
export class WaitingLine {
  private next = new Int32Array(64);
  private previous = new Int32Array(64);
  private first = -1;
  private last = -1;
  length = 0;

  get head(): number {
    return this.first;
  }

  /** Everyone in the line, the first one first. */
  members(): number[] {
    const found: number[] = [];
    for (let member = this.first; member >= 0; member = this.next[member]) found.push(member);
    return found;
  }

  append(member: number): void {
    this.reserve(member);
    this.next[member] = -1;
    this.previous[member] = this.last;
    if (this.last >= 0) this.next[this.last] = member;
    else this.first = member;
    this.last = member;
    this.length++;
  }

  prepend(member: number): void {
    this.reserve(member);
    this.previous[member] = -1;
    this.next[member] = this.first;
    if (this.first >= 0) this.previous[this.first] = member;
    else this.last = member;
    this.first = member;
    this.length++;
  }

  /** Takes the first member out; -1 when nobody waits. */
  shift(): number {
    const member = this.first;
    if (member >= 0) this.remove(member);
    return member;
  }

  remove(member: number): void {
    const before = this.previous[member];
    const after = this.next[member];
    if (before >= 0) this.next[before] = after;
    else this.first = after;
    if (after >= 0) this.previous[after] = before;
    else this.last = before;
    this.length--;
  }

  private reserve(member: number): void {
    let size = this.next.length;
    if (member < size) return;
    while (size <= member) size *= 2;
    this.next = enlarge(this.next, size);
    this.previous = enlarge(this.previous, size);
  }
}
