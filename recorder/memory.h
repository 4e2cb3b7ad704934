/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Guest memory, read from the guest's RAM, which is a file mapped into this process. Reads and
 * writes return the number of bytes transferred before the first inaccessible one. Only
 * user_write() changes anything in the guest.
 */
#ifndef RECORDER_MEMORY_H
#define RECORDER_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

size_t kernel_read(uint64_t addr, void *to, size_t n);
/* 0 if nothing is mapped. */
uint16_t kernel_u16(uint64_t addr);
uint32_t kernel_u32(uint64_t addr);
uint64_t kernel_u64(uint64_t addr);
uint64_t kernel_word(uint64_t addr); /* a kernel address or long */

/* pgd: kernel address of the top table */
size_t user_read(uint64_t pgd, uint64_t addr, void *to, size_t n);
size_t user_write(uint64_t pgd, uint64_t addr, const void *from, size_t n);
bool user_is(uint64_t addr);      /* below the end of user space */
uint64_t user_pgd(uint64_t task); /* 0 for a kernel thread */

#endif
