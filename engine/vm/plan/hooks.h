/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The part of the plan that says where the recorder looks while the guest runs. */
#ifndef ENGINE_VM_PLAN_HOOKS_H
#define ENGINE_VM_PLAN_HOOKS_H

struct err;
struct ksyms;
struct module;
struct plan;

/* The plan already has the offsets: unknown ones get no hook. 0, or -ENOENT with a message that
 * names the function missing in the kernel, or in init. */
int plan_hooks(struct plan *p, const struct ksyms *k, struct module *init, struct err *e);

#endif
