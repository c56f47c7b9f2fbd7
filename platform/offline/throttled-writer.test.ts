import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createThrottledWriter } from './throttled-writer.ts';

describe('throttled writer', () => {
  const written: string[] = [];
  let refuse = false;
  let slow = 0;
  let busy = 0;
  const failures: string[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    written.length = 0;
    refuse = false;
    slow = 0;
    busy = 0;
    failures.length = 0;
  });
  afterEach(() => vi.useRealTimers());

  const make = () =>
    createThrottledWriter<string>({
      write: async (name, value) => {
        expect(busy).toBe(0);
        busy += 1;
        if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow));
        busy -= 1;
        if (refuse) throw new Error('full');
        written.push(`${name}=${value}`);
      },
      onFailure: (name) => failures.push(name),
    });

  it('writes the first letter at once and the last one after the pause', async () => {
    const writer = make();
    void writer.put('a', 'h');
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual(['a=h']);
    void writer.put('a', 'ha');
    void writer.put('a', 'hal');
    await vi.advanceTimersByTimeAsync(200);
    expect(written).toEqual(['a=h']);
    await vi.advanceTimersByTimeAsync(150);
    expect(written).toEqual(['a=h', 'a=hal']);
    expect(writer.unwritten()).toEqual([]);
  });

  it('goes on writing while someone types without a break', async () => {
    const writer = make();
    slow = 40;
    let typed = '';
    for (let key = 0; key < 60; key += 1) {
      typed += 'x';
      void writer.put('a', typed);
      await vi.advanceTimersByTimeAsync(50);
      const onDisk = written.at(-1)?.length ?? 0;
      expect((typed.length - onDisk) * 50).toBeLessThan(1000);
    }
  });

  it('resolves a put when that value or a newer one is written', async () => {
    const writer = make();
    const done: string[] = [];
    void writer.put('a', '1').then(() => done.push('1'));
    void writer.put('a', '2').then(() => done.push('2'));
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual(['a=2']);
    expect(done).toEqual(['1', '2']);
  });

  it('flushes every name without waiting for the pause', async () => {
    const writer = make();
    void writer.put('a', '1');
    void writer.put('b', '1');
    await vi.advanceTimersByTimeAsync(1);
    void writer.put('a', '2');
    void writer.put('b', '2');
    expect(writer.unwritten()).toEqual(['2', '2']);
    const flushed = writer.flush();
    await vi.advanceTimersByTimeAsync(1);
    await flushed;
    expect(written).toEqual(['a=1', 'b=1', 'a=2', 'b=2']);
  });

  it('counts a write that is under way as not written', async () => {
    const writer = make();
    slow = 100;
    void writer.put('a', '1');
    await vi.advanceTimersByTimeAsync(50);
    expect(writer.unwritten()).toEqual(['1']);
    await vi.advanceTimersByTimeAsync(60);
    expect(writer.unwritten()).toEqual([]);
  });

  it('keeps what the device refuses, says so, and tries again', async () => {
    const writer = make();
    refuse = true;
    let kept = false;
    void writer.put('a', '1').then(() => (kept = true));
    await vi.advanceTimersByTimeAsync(1);
    expect(failures).toContain('a');
    expect(writer.pending('a')).toBe('1');
    await expect(writer.flush()).rejects.toThrow('full');
    expect(kept).toBe(false);
    refuse = false;
    await vi.advanceTimersByTimeAsync(1100);
    expect(written).toEqual(['a=1']);
    expect(kept).toBe(true);
  });

  it('lets a replacement drop what waits, but not what is typed after it', async () => {
    const writer = make();
    slow = 20;
    void writer.put('a', 'old');
    await vi.advanceTimersByTimeAsync(5);
    void writer.put('a', 'older still');
    const order: string[] = [];
    void writer.replace('a', async () => void order.push(`removed after ${written.at(-1)}`));
    void writer.put('a', 'new');
    await vi.advanceTimersByTimeAsync(500);
    expect(order).toEqual(['removed after a=old']);
    expect(written).toEqual(['a=old', 'a=new']);
  });
});
