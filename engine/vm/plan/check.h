/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whether a kernel can be recorded, which only the maker of the recorder's plan can tell. */
#ifndef ENGINE_VM_PLAN_CHECK_H
#define ENGINE_VM_PLAN_CHECK_H

struct err;
struct kernel_facts;
struct kernel;

/* 0, or -errno with a message that names what is missing. Nothing is booted: for a 32-bit kernel
 * whose layout was not searched for yet, only the symbols are checked. */
int plan_check(struct kernel *k, const struct kernel_facts *facts, struct err *e);

#endif
