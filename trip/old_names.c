// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/old_names.h"

#include <stdio.h>
#include <string.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "trip/names.h"

/* Renamed: arch/x86/entry/entry_64.S (4.1), arch/x86/kernel/idt.c (4.14), kernel/fork.c (5.10),
 * arch/x86/kernel/irq.c and arch/x86/mm/fault.c (5.8), net/core/dev.c. */
static const struct {
	const char *name;
	const char *now[3]; /* those that exist are named */
	const char *note;   /* NULL: none */
} renamed[] = {
	{ "system_call", { "entry_SYSCALL_64", "entry_INT80_32", "entry_SYSENTER_32" }, NULL },
	{ "sysenter_entry", { "entry_SYSENTER_32", "entry_SYSENTER_compat" }, NULL },
	{ "ia32_syscall", { "entry_INT80_compat", "asm_int80_emulation" }, NULL },
	{ "ret_from_sys_call", { "syscall_return_via_sysret", "syscall_exit_to_user_mode" }, NULL },
	{ "set_system_gate",
	  { "idt_setup_from_table", "idt_setup_traps" },
	  "the gates are set while the kernel boots, before any recording" },
	{ "set_intr_gate",
	  { "idt_setup_from_table", "idt_setup_apic_and_irq_gates" },
	  "the gates are set while the kernel boots, before any recording" },
	{ "do_fork", { "kernel_clone", "_do_fork" }, NULL },
	{ "_do_fork", { "kernel_clone" }, NULL },
	{ "do_IRQ", { "common_interrupt" }, NULL },
	{ "do_page_fault", { "exc_page_fault" }, NULL },
	{ "page_fault", { "asm_exc_page_fault" }, NULL },
	{ "net_bh", { "net_rx_action" }, NULL },
};

static const struct fn *find(const struct names *n, const char *prefix, const char *name)
{
	char full[256];

	snprintf(full, sizeof(full), "%s%s", prefix, name);
	return names_kernel_named(n, full);
}

static bool is_renamed(const struct names *n, const char *name, struct buf *out)
{
	const char *separator = "this kernel calls it ";

	for (size_t i = 0; i < sizeof(renamed) / sizeof(renamed[0]); i++) {
		if (strcmp(renamed[i].name, name))
			continue;
		for (size_t k = 0; k < 3 && renamed[i].now[k]; k++) {
			if (!find(n, "", renamed[i].now[k]))
				continue;
			buf_printf(out, "%s%s", separator, renamed[i].now[k]);
			separator = " or ";
		}
		if (renamed[i].note)
			buf_printf(out, "; %s", renamed[i].note);
		return true;
	}
	return false;
}

/* The handlers of system calls, for each kind of program (arch/x86/include/asm/syscall_wrapper.h,
 * since 4.17). */
static bool is_handler(const struct names *n, const char *call, struct buf *out)
{
	const bool narrow = names_bits(n) == 32;
	/* Handlers are made for both kinds of programs, also where only one has the call. */
	const bool native =
		!narrow && sysent_number(ABI_X86_64, call) >= 0 && find(n, "__x64_sys_", call);
	const struct fn *compat = find(n, "__ia32_compat_sys_", call);

	if (!compat)
		compat = find(n, "__ia32_sys_", call);
	if (native)
		buf_printf(out, "this kernel calls it __x64_sys_%s", call);
	if (compat)
		buf_printf(out, native ? "; for 32-bit programs %s" : "this kernel calls it %s",
			   compat->name);
	if (compat && !native && !narrow)
		buf_puts(out, ", and no 64-bit program comes that way");
	if (compat && !native && !narrow && !strcmp(call, "socketcall"))
		buf_puts(out, ": they have a handler for each call, such as __x64_sys_connect");
	return native || compat;
}

bool old_name(const struct names *n, const char *name, struct buf *out)
{
	static const char *const prefixes[] = { "__do_sys_", "__se_sys_", "__x64_sys_", "SyS_",
						"sys_" };

	if (is_renamed(n, name, out))
		return true;
	for (size_t i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++)
		if (!strncmp(name, prefixes[i], strlen(prefixes[i])))
			return is_handler(n, name + strlen(prefixes[i]), out);
	return false;
}
