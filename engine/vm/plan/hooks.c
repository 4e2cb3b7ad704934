// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/plan/hooks.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "abi/calls/sysent.h"
#include "base/err.h"
#include "recorder/plan.h"
#include "sym/ksyms.h"
#include "sym/module.h"

struct hook_row {
	const char *name; /* a symbol; a range ends where the next symbol begins */
	uint32_t op, abi;
	int needed;     /* by 64-bit or 32-bit kernels: 64, 32; 1: by all; 0: by none */
	unsigned entry; /* enum hook_entry */
};

static const struct hook_row hook_rows[] = {
	{ "do_syscall_64", HOOK_SYSENTER, ABI_X86_64, 64 },
	/* arch/x86/entry/common.c, 6.1.192: the first one sets orig_ax itself, the last one reads
	 * the sixth argument. */
	{ "do_int80_emulation", HOOK_SYSENTER, ABI_I386, 0, ENTRY_NR_IN_AX },
	{ "do_int80_syscall_32", HOOK_SYSENTER, ABI_I386, 32 },
	{ "do_fast_syscall_32", HOOK_SYSENTER, ABI_I386, 0, ENTRY_SIXTH_AT_SP },
	{ "syscall_exit_to_user_mode", HOOK_SYSEXIT, 0, 1 },
	{ "__switch_to", HOOK_SWITCH, 0, 1 },
	/* kernel/sched/core.c, 6.1: every store of TASK_RUNNING or TASK_WAKING to a sleeper's state
	 * is in one of these. */
	{ "try_to_wake_up", HOOK_WAKE, 0, 1 },
	{ "ttwu_do_wakeup", HOOK_WAKE, 0, 0 },
	{ "ttwu_do_activate", HOOK_WAKE, 0, 0 },
	{ "wake_up_new_task", HOOK_FORK, 0, 1 },
};

/* The symbols of one function: its name alone or with a compiler's suffix (".isra.0",
 * ".constprop.0"). */
static const struct ksym *find_function(const struct ksyms *k, const char *name, uint64_t *end)
{
	size_t n, len = strlen(name);
	const struct ksym *all = ksyms_all(k, &n);

	for (size_t i = 0; i < n; i++) {
		if (strncmp(all[i].name, name, len) ||
		    (all[i].name[len] && all[i].name[len] != '.') || strstr(all[i].name, ".cold"))
			continue;
		for (*end = all[i].addr + 1; i < n; i++)
			if (all[i].addr >= *end) {
				*end = all[i].addr;
				break;
			}
		while (i && all[i].addr >= *end)
			i--;
		return &all[i];
	}
	return NULL;
}

int plan_hooks(struct plan *p, const struct ksyms *k, struct module *init, struct err *e)
{
	uint64_t call, disarm, pause, end;

	p->n_hooks = 0;
	for (size_t i = 0; i < sizeof(hook_rows) / sizeof(hook_rows[0]); i++) {
		const struct hook_row *row = &hook_rows[i];
		const struct ksym *s = find_function(k, row->name, &end);

		if (!s && (row->needed == 1 || row->needed == 8 * (int)p->word))
			return err_set(
				e, -ENOENT,
				"the kernel image has no function %s, which the recorder needs",
				row->name);
		/* A task's state is never its first member. */
		if (s && ((row->op != HOOK_WAKE && row->op != HOOK_FORK) || p->k.task_state))
			p->hooks[p->n_hooks++] =
				(struct plan_hook){ s->addr, end, row->op, row->abi, row->entry };
	}
	if (!module_symbol(init, "ringtrip_call", &call, NULL) ||
	    !module_symbol(init, "ringtrip_disarm", &disarm, NULL) ||
	    !module_symbol(init, "ringtrip_mailbox", &p->mailbox, NULL) ||
	    !module_symbol(init, "ringtrip_pause", &pause, NULL) ||
	    !module_symbol(init, "ringtrip_paused", &p->paused, NULL))
		return err_set(e, -ENOENT,
			       "the guest's init has no mailbox: the installation of ringtrip is "
			       "incomplete");
	p->hooks[p->n_hooks++] = (struct plan_hook){ call, call + 1, HOOK_MAIL, 0 };
	p->hooks[p->n_hooks++] = (struct plan_hook){ disarm, disarm + 1, HOOK_DISARM, 0 };
	p->hooks[p->n_hooks++] = (struct plan_hook){ pause, pause + 1, HOOK_PAUSE, 0 };
	return 0;
}
