import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { ListProperties } from './IssueList.tsx';
import { IssueRow } from './IssueRow.tsx';
import { rowKey } from './rowKey.ts';

/** Heights of a row and of the month above it before they are measured, in px. */
const usual = { row: 50.5, month: 27.5 };

/** Rows drawn beyond each edge of what is in sight: Tab and fast scrolling find them there. */
const overscan = 12;

/**
 * A list of issues of which only the rows in sight are drawn, with the open one and the one that has the focus, so that
 * it is kept wherever the list is scrolled. Screen readers are told each row's place in the whole list.
 */
export function LongIssueList({ entries, openId, ...row }: ListProperties) {
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string>();
  const { scroller, margin } = useScroller(list);
  const indexOf = (id: string | undefined) => entries.findIndex(({ issue }) => issue.id === id);
  const kept = [indexOf(openId), indexOf(focused)].filter((index) => index >= 0);
  // Another function would have all rows laid out again.
  const keyOf = useCallback((index: number) => entries[index]?.issue.id ?? index, [entries]);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => usual.row + (entries[index]?.month === undefined ? 0 : usual.month),
    getItemKey: keyOf,
    overscan,
    gap: 2,
    scrollMargin: margin,
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted(
        (one, other) => one - other,
      ),
  });
  const focus = (index: number) => {
    flushSync(() => setFocused(entries[index]?.issue.id));
    virtual.scrollToIndex(index, { align: 'auto' });
    list.current
      ?.querySelector<HTMLElement>(`[data-index="${String(index)}"] .issue-row`)
      ?.focus({ preventScroll: true });
  };
  return (
    <ul
      ref={list}
      className="long"
      style={{ height: virtual.getTotalSize() }}
      onKeyDown={(event) => {
        const index = rowKey(event, entries);
        if (index !== undefined) focus(index);
      }}
      onFocus={({ target }) => {
        setFocused(
          target.closest('li')?.querySelector<HTMLElement>('.issue-row')?.dataset['issue'],
        );
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // The row keeps the focus while only the window loses it.
        const isKept = currentTarget.contains(document.activeElement);
        if (!isKept && !currentTarget.contains(relatedTarget)) setFocused(undefined);
      }}
    >
      {virtual.getVirtualItems().map(({ index, start }) => {
        const entry = entries[index];
        return (
          entry && (
            <IssueRow
              key={entry.issue.id}
              issue={entry.issue}
              month={entry.month}
              isOpen={entry.issue.id === openId}
              index={index}
              count={entries.length}
              top={start - margin}
              measure={virtual.measureElement}
              {...row}
            />
          )
        );
      })}
    </ul>
  );
}

/** The element that scrolls the list: the navigation where an outline is below it, or else the whole pane. */
function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  const nav = list?.closest('nav') ?? null;
  return nav && getComputedStyle(nav).overflowY === 'auto' ? nav : (nav?.parentElement ?? null);
}

interface Scroller {
  readonly scroller: HTMLElement | null;
  /** The height above the list within what scrolls, in px. */
  readonly margin: number;
}

/** Returns what scrolls the list, measured again when something above or below the list changes. */
function useScroller(list: RefObject<HTMLElement | null>): Scroller {
  const [found, setFound] = useState<Scroller>({ scroller: null, margin: 0 });
  useLayoutEffect(() => {
    const pane = list.current?.closest('.library');
    if (!pane) return undefined;
    const measure = () => {
      const scroller = scrollerOf(list.current);
      if (!list.current || !scroller) return;
      const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      const margin = Math.round(top + scroller.scrollTop);
      setFound((before) =>
        before.scroller === scroller && before.margin === margin ? before : { scroller, margin },
      );
    };
    const observer = new ResizeObserver(measure);
    for (const element of [pane, ...pane.querySelectorAll('nav, nav > :not(ul)')])
      observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [list]);
  return found;
}
