/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Decodes x86 instructions with capstone: their text, length and operands. */
#ifndef EXPLAIN_DECODER_H
#define EXPLAIN_DECODER_H

#include <stddef.h>
#include <stdint.h>

struct buf;
struct cs_insn;
struct decoder;
struct elfspace;

/* For 32-bit or 64-bit code; NULL if out of memory. */
struct decoder *decoder_new(int bits);
void decoder_free(struct decoder *d);
/* Adds one instruction in the assembler's syntax ("mov $0x2d,%eax"). Returns its length, 0 if it
 * cannot be decoded. */
unsigned decoder_text(struct decoder *d, const struct elfspace *s, uint64_t addr, struct buf *out);
/* The length only. */
unsigned decoder_size(struct decoder *d, const struct elfspace *s, uint64_t addr);

/* The constant address in an operand that is indexed by whole words ("table(,%rax,8)"); 0 if there
 * is none. Sets `size` to the instruction's length, 0 if it cannot be decoded. */
uint64_t decoder_table(struct decoder *d, const struct elfspace *s, uint64_t addr, unsigned *size);

/* An instruction with capstone's details; NULL if it cannot be decoded. Valid until the next one is
 * decoded. */
const struct cs_insn *decoder_insn(struct decoder *d, const struct elfspace *s, uint64_t addr);
/* The registers written by an instruction (enum x86_reg). Returns their number. */
enum { DECODER_WRITES = 64 };
size_t decoder_writes(const struct decoder *d, const struct cs_insn *insn,
		      uint16_t out[DECODER_WRITES]);

#endif
