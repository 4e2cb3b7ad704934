/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Text shared by several views: function names, source lines, numbers. */
#ifndef VIEW_LABEL_H
#define VIEW_LABEL_H

#include <stdbool.h>
#include <stdint.h>

struct buf;
struct fn;
struct line;
struct node;
struct stop_frame;

/* "tcp_connect", or "hello+0x1139" for code without a name; not escaped. `raw`: the symbol as it
 * is, else C++ and Rust names as in their source. */
void label_fn(struct buf *b, const struct fn *fn, uint64_t addr, uint64_t bias, bool raw);
/* Adds " [9p]" after the name of a function in a kernel module, nothing for others. */
void label_module(struct buf *b, const struct fn *fn);
/* The offset of `site` from the start of the function; in code without a name, of the file. */
uint64_t label_offset(const struct fn *fn, uint64_t bias, uint64_t site);
/* "connect+0xe": an offset of 0, and one in code without a name, are left out. Escaped. */
void label_at(struct buf *b, const struct fn *fn, uint64_t at, uint64_t bias, bool raw);
/* "interrupt ", "page fault ", "·" before an inlined function; nothing before a call. */
void label_frame_kind(struct buf *b, const struct stop_frame *f);
/* The source line of a place in the function; false if unknown. */
bool label_line(const struct fn *fn, uint64_t bias, uint64_t site, struct line *out);
/* The source line that called, jumped to or was interrupted by a node; false if unknown. */
bool label_call(const struct node *n, struct line *out);
/* The source line of a frame on a stack: where the inner one (NULL: none) is inlined, else its
 * instruction's. */
bool label_frame_line(const struct stop_frame *f, const struct stop_frame *inner, struct line *out);
/* Adds "socket.c:1606". */
void label_short(struct buf *b, const struct line *line);
/* The file that holds the function: "libc.so.6"; NULL for none. */
const char *label_unit(const struct fn *fn);
/* "page fault" for 14; NULL for a vector that is not an exception. */
const char *label_fault(unsigned vector);
/* The cost of a node: its total; for a sleep, what ran meanwhile. */
uint64_t label_cost(const struct node *n);
/* "15,271" */
void label_number(struct buf *b, uint64_t n);
/* A name from the guest, made safe for a terminal. */
void label_escape(struct buf *b, const char *s);

#endif
