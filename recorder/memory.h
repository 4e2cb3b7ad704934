/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The guest's memory, read from its RAM, which is a file that this process has mapped. Reads and
 * writes return how many bytes they could reach from the start on. Only user_write() changes
 * anything in the guest.
 */
#ifndef RECORDER_MEMORY_H
#define RECORDER_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

size_t kernel_read(uint64_t addr, void *to, size_t n);
/* 0 where nothing is mapped. */
uint16_t kernel_u16(uint64_t addr);
uint32_t kernel_u32(uint64_t addr);
uint64_t kernel_u64(uint64_t addr);
uint64_t kernel_word(uint64_t addr); /* an address or a long, as the kernel has them */

/* pgd: kernel address of the top table */
size_t user_read(uint64_t pgd, uint64_t addr, void *to, size_t n);
size_t user_write(uint64_t pgd, uint64_t addr, const void *from, size_t n);
bool user_is(uint64_t addr);      /* below the end of user space */
uint64_t user_pgd(uint64_t task); /* 0 for a kernel thread */

#endif
