// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/plan/planner.h"

#include <errno.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <poll.h>
#include <stdbool.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>

#include "abi/calls/sysent.h"
#include "engine/vm/plan/hooks.h"
#include "engine/vm/plan/offsets.h"
#include "kernels/kernel.h"
#include "kernels/kernels.h"
#include "kernels/klayout.h"
#include "recorder/plan.h"

/* ---- what to keep of user memory, by the type of an argument ---- */

struct cap_row {
	enum cap_op op;
	unsigned when;
	uint16_t n;
	uint16_t n32; /* for 32-bit addresses: i386, x32; 0: the same */
};

static const struct cap_row caps_of[ARG_TYPE_COUNT][2] = {
	[ARG_SOCKADDR] = { { CAP_LEN, CAP_ENTRY } },
	[ARG_SOCKADDR_OUT] = { { CAP_LEN_PTR, CAP_EXIT } },
	[ARG_BUF] = { { CAP_LEN, CAP_ENTRY } },
	[ARG_BUF_OUT] = { { CAP_RESULT, CAP_EXIT } },
	[ARG_IOVEC] = { { CAP_IOVEC, CAP_ENTRY } },
	[ARG_IOVEC_OUT] = { { CAP_ARRAY, CAP_ENTRY, sizeof(struct iovec), 8 },
			    { CAP_IOVEC, CAP_EXIT } },
	[ARG_MSGHDR] = { { CAP_MSGHDR, CAP_ENTRY } },
	[ARG_MSGHDR_OUT] = { { CAP_FIXED, CAP_ENTRY, 56, 28 }, { CAP_MSGHDR, CAP_EXIT } },
	[ARG_MMSGHDR] = { { CAP_MMSGHDR, CAP_ENTRY }, { CAP_ARRAY, CAP_EXIT, 64, 32 } },
	[ARG_MMSGHDR_OUT] = { { CAP_ARRAY, CAP_ENTRY, 64, 32 }, { CAP_MMSGHDR, CAP_EXIT } },
	[ARG_OPTVAL] = { { CAP_LEN, CAP_ENTRY }, { CAP_FILTER, CAP_ENTRY } },
	[ARG_OPTVAL_OUT] = { { CAP_LEN_PTR, CAP_EXIT } },
	[ARG_LEN_PTR] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 4 } },
	[ARG_INT_PTR_OUT] = { { CAP_FIXED, CAP_EXIT, 4 } },
	[ARG_FD_PAIR_OUT] = { { CAP_FIXED, CAP_EXIT, 8 } },
	[ARG_POLLFDS] = { { CAP_ARRAY, CAP_ENTRY | CAP_EXIT, sizeof(struct pollfd) } },
	[ARG_FD_SET] = { { CAP_BITS, CAP_ENTRY | CAP_EXIT } },
	[ARG_EPOLL_EVENT] = { { CAP_FIXED, CAP_ENTRY, sizeof(struct epoll_event) } },
	[ARG_EPOLL_EVENTS_OUT] = { { CAP_RESULT_ARRAY, CAP_EXIT, sizeof(struct epoll_event) } },
	[ARG_TIMEVAL] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, sizeof(struct timeval) } },
	[ARG_TIMESPEC] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, sizeof(struct timespec) } },
	[ARG_SIGSET] = { { CAP_LEN, CAP_ENTRY } },
	[ARG_SIGSET_OUT] = { { CAP_LEN, CAP_EXIT } },
	[ARG_SIGSET_PACK] = { { CAP_PACK, CAP_ENTRY } },
	[ARG_OFF_PTR] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 8 } },
	[ARG_OFF_PTR32] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 4 } },
	[ARG_LOFF_PTR_OUT] = { { CAP_FIXED, CAP_EXIT, 8 } },
	[ARG_WORDS] = { { CAP_FIXED, CAP_ENTRY, 6 * 8, 6 * 4 } },
	[ARG_WAIT_STATUS_OUT] = { { CAP_FIXED, CAP_EXIT, 4 } },
	[ARG_ITIMERSPEC] = { { CAP_FIXED, CAP_ENTRY, sizeof(struct itimerspec) } },
	[ARG_ITIMERSPEC_OUT] = { { CAP_FIXED, CAP_EXIT, sizeof(struct itimerspec) } },
	[ARG_TIMEVAL32] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 8 } },
	[ARG_TIMESPEC32] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 8 } },
	[ARG_ITIMERSPEC32] = { { CAP_FIXED, CAP_ENTRY, 16 } },
	[ARG_ITIMERSPEC32_OUT] = { { CAP_FIXED, CAP_EXIT, 16 } },
	[ARG_FCNTL_ARG] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 32 } }, /* struct flock */
	[ARG_IOCTL_ARG] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, sizeof(struct ifreq), 32 },
			    { CAP_COUNTED, CAP_EXIT, SIOCGIFCONF } },
	[ARG_PATH] = { { CAP_STRING, CAP_ENTRY } },
	[ARG_STRING] = { { CAP_STRING, CAP_ENTRY } },
	[ARG_STR_VEC] = { { CAP_STRING_VEC, CAP_ENTRY } },
	[ARG_STAT_OUT] = { { CAP_FIXED, CAP_EXIT, 144 } },
	[ARG_STAT64_OUT] = { { CAP_FIXED, CAP_EXIT, 96 } },
	[ARG_STATX_OUT] = { { CAP_FIXED, CAP_EXIT, 256 } },
	[ARG_DIRENTS_OUT] = { { CAP_RESULT, CAP_EXIT } },
	[ARG_URING_PARAMS] = { { CAP_FIXED, CAP_ENTRY | CAP_EXIT, 120 } },
};

/* A call's descriptor arguments, and the descriptors that it returns. */
static void plan_fds(struct plan_row *row, const struct sysent *s)
{
	static const uint16_t flags_of[ARG_TYPE_COUNT] = {
		[ARG_FD_PAIR_OUT] = ROW_PAIR,
		[ARG_MSGHDR] = ROW_SENDS,
		[ARG_MSGHDR_OUT] = ROW_RECEIVES,
		[ARG_MMSGHDR] = ROW_SENDS | ROW_MANY,
		[ARG_MMSGHDR_OUT] = ROW_RECEIVES | ROW_MANY,
	};

	if (s->result == RESULT_FD)
		row->flags |= ROW_GIVES_FD;
	if ((s->flags & SYS_NET) && s->fds == FD_ARG0)
		row->flags |= ROW_NET;
	if (s->args[2].type == ARG_FCNTL_ARG)
		row->flags |= ROW_FCNTL;
	for (unsigned a = 0; a < sysent_nargs(s); a++) {
		const enum arg_type type = s->args[a].type;

		if (type == ARG_FD || type == ARG_AT_FD)
			row->fd_args |= 1u << a;
		if (flags_of[type])
			row->msg_arg = a;
		row->flags |= flags_of[type];
	}
}

/* Returns true if an argument is an environment, of which a recording may keep only the address. */
static bool is_environment(const struct sysarg *a)
{
	return a->type == ARG_STR_VEC && a->ref;
}

static void plan_row(const struct plan *p, struct plan_row *row, const struct sysent *s,
		     enum abi abi)
{
	const bool narrow = abi != ABI_X86_64;

	row->fds = s->fds;
	plan_fds(row, s);
	for (unsigned a = 0; a < sysent_nargs(s); a++)
		row->args_32 |= arg_is_32_bits(s->args[a].type) << a;
	for (unsigned a = 0; a < sysent_nargs(s); a++)
		for (int j = 0; j < 2; j++) {
			const struct cap_row *c = &caps_of[s->args[a].type][j];
			const uint16_t n = narrow && c->n32 ? c->n32 : c->n;

			if ((p->flags & PLAN_NO_RERUN) && is_environment(&s->args[a]))
				continue;
			if (c->op && row->n_caps < sizeof(row->caps) / sizeof(row->caps[0]))
				row->caps[row->n_caps++] = (struct plan_cap){
					a, c->op, s->args[a].ref, c->when, n, 0
				};
		}
}

/* Calls with effects beyond their arguments, by name: their numbers differ. */
static const struct {
	const char *name;
	uint8_t flags, path_arg;
} special_rows[] = {
	{ "execve", ROW_EXEC, 0 }, { "execveat", ROW_EXEC, 0 },       { "mmap", ROW_PATH, 4 },
	{ "mmap2", ROW_PATH, 4 },  { "socketcall", ROW_SUBCALLS, 0 },
};

static void plan_special(struct plan_row *row, const struct sysent *s, enum abi abi)
{
	/* i386's mmap has its arguments in memory, and libc has left it for mmap2. */
	if (abi == ABI_I386 && !strcmp(s->name, "mmap"))
		return;
	for (size_t i = 0; i < sizeof(special_rows) / sizeof(special_rows[0]); i++)
		if (!strcmp(s->name, special_rows[i].name)) {
			row->flags |= special_rows[i].flags;
			row->path_arg = special_rows[i].path_arg;
		}
}

static void plan_rows(struct plan *p)
{
	for (enum abi abi = 0; abi < PLAN_ABIS; abi++)
		for (unsigned nr = 0; nr < PLAN_NRS; nr++) {
			const struct sysent *s = sysent_find(abi, nr);

			if (!s)
				continue;
			plan_row(p, &p->rows[abi][nr], s, abi);
			plan_special(&p->rows[abi][nr], s, abi);
		}
	for (unsigned i = 0; i < PLAN_SUBCALLS; i++) {
		const struct sysent *s = sysent_find(ABI_I386, PLAN_SUBCALL + i);

		if (!s)
			continue;
		plan_row(p, &p->subcalls[i], s, ABI_I386);
		p->subcalls[i].n_args = socketcall_nargs(i);
	}
}

int plan_make(struct plan *p, struct kernel *kernel, struct module *init, struct err *e)
{
	/* Not searched for yet: what does not depend on it is planned all the same. */
	static const struct klayout none;
	const struct ksyms *symbols = kernel_symbols(kernel, e);
	const struct klayout *layout = NULL;
	const struct ktypes *types = NULL;
	int r = 0;

	if (!symbols)
		return -EINVAL;
	if (kernel_entry(kernel)->bits == 32)
		layout = kernel_layout(kernel) ?: &none;
	else if (!(types = kernel_types(kernel, e)))
		return -EINVAL;
	if (layout)
		plan_layout(p, layout);
	else
		r = plan_types(p, symbols, types, e);
	if (!r)
		r = plan_hooks(p, symbols, init, e);
	plan_rows(p);
	return r;
}
