/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Strings of JSON. */
#ifndef BASE_JSON_TEXT_H
#define BASE_JSON_TEXT_H

#include <stddef.h>

struct buf;

/* Adds a JSON string with its quotes. Invalid UTF-8 and control characters become \u00XX with their
 * value: any bytes make a valid line, and none reaches a terminal as a command. */
void json_text(struct buf *b, const char *bytes, size_t n);

#endif
