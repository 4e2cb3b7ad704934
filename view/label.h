/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The texts that several views share: names of functions, source lines, numbers. */
#ifndef VIEW_LABEL_H
#define VIEW_LABEL_H

#include <stdbool.h>
#include <stdint.h>

struct buf;
struct fn;
struct line;
struct node;

/* "tcp_connect", or "hello+0x1139" for code without a name; not escaped. `raw`: the symbol as it
 * is, else C++ and Rust names as in their source. */
void label_fn(struct buf *b, const struct fn *fn, uint64_t addr, uint64_t bias, bool raw);
/* " [9p]" behind the name of a function in a module of the kernel, nothing behind others. */
void label_module(struct buf *b, const struct fn *fn);
/* How far `site` lies behind the function's start; in code without a name, behind the file's. */
uint64_t label_offset(const struct fn *fn, uint64_t bias, uint64_t site);
/* The source line of a place in the function; false where none is known. */
bool label_line(const struct fn *fn, uint64_t bias, uint64_t site, struct line *out);
/* The source line that called, jumped to or was interrupted by a node; false where none is known. */
bool label_call(const struct node *n, struct line *out);
/* Adds "socket.c:1606". */
void label_short(struct buf *b, const struct line *line);
/* The file that holds the function: "libc.so.6"; NULL for none. */
const char *label_unit(const struct fn *fn);
/* "page fault" of 14; NULL for a vector that is no exception. */
const char *label_fault(unsigned vector);
/* What a node costs: its total; of a sleep, what ran meanwhile. */
uint64_t label_cost(const struct node *n);
/* "15,271" */
void label_number(struct buf *b, uint64_t n);
/* A name of the guest's, safe for a terminal. */
void label_escape(struct buf *b, const char *s);

#endif
