/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * QEMU as the recorder sees it: RAM, a ring, and the functions of the plugin interface. A test lays
 * out memory, translates and executes blocks, and reads the words that the recorder wrote.
 */
#ifndef TESTS_FAKES_FAKE_QEMU_H
#define TESTS_FAKES_FAKE_QEMU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "trace/format.h"

struct plan;

#define FAKE_RAM    (16u << 20)
#define FAKE_DIRECT 0xffff888000000000ull /* kernel address of physical 0; 32-bit: 0xc0000000 */
/* The processor's own memory and a table of page tables begin there; the rest is the test's. */
#define FAKE_TABLES 0x100000u

/* Loads the recorder into a machine with that plan and starts recording. */
void fake_qemu_start(const struct plan *plan);
void fake_qemu_stop(void);
uint8_t *fake_ram(void);
/* Writes the low `n` bytes of `value` at a kernel address of the direct map. */
void fake_put(uint64_t addr, uint64_t value, size_t n);

/* Maps the user page of `addr` to the physical page `phys` through four levels of tables from the
 * kernel address `pgd`. */
void fake_map_user(uint64_t pgd, uint64_t addr, uint64_t phys);

struct fake_block;
/* Translates a block of instructions of the given lengths, 0-terminated; owned by the fake. */
struct fake_block *fake_translate(uint64_t addr, const uint8_t *code, const uint8_t *lengths);
/* Executes a block: calls its callbacks and those of its instructions. */
void fake_execute(struct fake_block *b);
/* Returns true if memory callbacks of a block's last instruction are still armed, as QEMU 7.2
 * leaves them; resetting the plugin then aborts. */
bool fake_is_armed(void);
/* Makes instruction `i` of the block access memory. */
void fake_access(struct fake_block *b, size_t i, uint64_t addr, bool store);

/* All words written since the last call; valid until the next one. */
const uint32_t *fake_words(size_t *n);
/* Record `skip` + 1 of that type among them, or NULL. */
const void *fake_record(const uint32_t *words, size_t n, enum rec_type type, size_t skip);

#endif
