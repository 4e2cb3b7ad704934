/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The registers of a task that does not run: those that the kernel's switch has pushed. */
#ifndef GDB_SLEEPING_H
#define GDB_SLEEPING_H

#include <stdbool.h>
#include <stdint.h>

struct gdb_server;
struct registers;

/* Fills rip, rsp, rbp, rbx and r12…r15, with which it goes on in the kernel; false if they are not
 * known. The machine stands at the server's position. */
bool sleeping_registers(struct gdb_server *s, uint32_t task, struct registers *out);
/* Returns true if the register is one of these. */
bool sleeping_knows(const char *name);

#endif
