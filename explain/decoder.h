/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Instructions of x86, decoded by capstone: their text, their length, their operands. */
#ifndef EXPLAIN_DECODER_H
#define EXPLAIN_DECODER_H

#include <stddef.h>
#include <stdint.h>

struct buf;
struct cs_insn;
struct decoder;
struct elfspace;

/* One for code of 32 or 64 bits; NULL without memory. */
struct decoder *decoder_new(int bits);
void decoder_free(struct decoder *d);
/* Adds one instruction as the assembler's listings write it ("mov $0x2d,%eax"); its length, 0 where
 * it cannot be decoded. */
unsigned decoder_text(struct decoder *d, const struct elfspace *s, uint64_t addr, struct buf *out);
/* The length alone. */
unsigned decoder_size(struct decoder *d, const struct elfspace *s, uint64_t addr);

/* The constant address in an operand that is indexed by whole words ("table(,%rax,8)"); 0 for none.
 * `size` becomes the instruction's length, 0 where it cannot be decoded. */
uint64_t decoder_table(struct decoder *d, const struct elfspace *s, uint64_t addr, unsigned *size);

/* An instruction with capstone's details; NULL where it cannot be decoded. Valid until the next one
 * is decoded. */
const struct cs_insn *decoder_insn(struct decoder *d, const struct elfspace *s, uint64_t addr);
/* The registers that an instruction writes (enum x86_reg); returns how many there are. */
enum { DECODER_WRITES = 64 };
size_t decoder_writes(const struct decoder *d, const struct cs_insn *insn,
		      uint16_t out[DECODER_WRITES]);

#endif
