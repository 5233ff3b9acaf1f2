package io.github.entente.text.time;

/** Whether what is dated lies behind the article or ahead of it: "met on Friday", "will meet on Friday". */
public enum Direction {
    PAST, FUTURE
}
