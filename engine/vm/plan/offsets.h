/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The part of the plan that says where things stand in the kernel: members of its structures, and
 * its data. */
#ifndef ENGINE_VM_PLAN_OFFSETS_H
#define ENGINE_VM_PLAN_OFFSETS_H

struct err;
struct klayout;
struct ksyms;
struct ktypes;
struct plan;

/* Of a 32-bit kernel, where all was found at once. */
void plan_layout(struct plan *p, const struct klayout *l);
/* Of a 64-bit one. 0, or -ENOENT with a message that names what it has not. */
int plan_types(struct plan *p, const struct ksyms *k, const struct ktypes *t, struct err *e);

#endif
