/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The part of the plan that says where things are in the kernel: members of its structures, and its
 * data. */
#ifndef ENGINE_VM_PLAN_OFFSETS_H
#define ENGINE_VM_PLAN_OFFSETS_H

struct err;
struct klayout;
struct ksyms;
struct ktypes;
struct plan;

/* For a 32-bit kernel, whose layout was found as a whole. */
void plan_layout(struct plan *p, const struct klayout *l);
/* For a 64-bit kernel. 0, or -ENOENT with a message that names what it lacks. */
int plan_types(struct plan *p, const struct ksyms *k, const struct ktypes *t, struct err *e);

#endif
