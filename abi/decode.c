// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The driver: a printer for each argument type, and the few calls whose arguments determine which
 * arguments exist.
 */
#include "abi/decode.h"

#include <fcntl.h>
#include <inttypes.h>
#include <linux/futex.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <linux/sched.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "abi/calls/structs.h"
#include "abi/constants/constants.h"
#include "abi/constants/errno_names.h"
#include "abi/fdcontrol.h"
#include "abi/msg.h"
#include "abi/netlink/netlink.h"
#include "abi/polling.h"
#include "abi/print/printer.h"
#include "abi/print/sockaddr.h"
#include "abi/sockopt.h"
#include "abi/stat.h"
#include "abi/uring.h"
#include "base/buf.h"

enum { PATH_LONGEST = 4095, ERRNO_LAST = 4095, SOCK_TYPE_BITS = 0xf, PAGE_SHIFT = 12 };

/* The argument being printed. */
struct arg {
	const struct sysent *s;
	unsigned i;
	uint64_t value;
	uint64_t ref; /* the value of the argument it depends on */
};

static const struct sysarg *arg_row(const struct arg *a)
{
	return &a->s->args[a->i];
}

/* A register as a signed number; i386's have 32 bits. */
static int64_t call_long(const struct call *c, uint64_t value)
{
	return c->abi == ABI_I386 ? (int32_t)value : (int64_t)value;
}

/* The number of bytes, messages or events that the call returned; 0 if it failed. */
static uint64_t brought(const struct printer *p)
{
	return call_succeeded(p->call) ? (uint64_t)call_result(p->call) : 0;
}

static void print_hex(const struct printer *p, const struct arg *a)
{
	buf_printf(p->out, "%#" PRIx64, a->value);
}

static void print_int(const struct printer *p, const struct arg *a)
{
	buf_printf(p->out, "%" PRId32, (int32_t)a->value);
}

static void print_uint(const struct printer *p, const struct arg *a)
{
	buf_printf(p->out, "%" PRIu32, (uint32_t)a->value);
}

static void print_long(const struct printer *p, const struct arg *a)
{
	buf_printf(p->out, "%" PRId64, call_long(p->call, a->value));
}

static void print_ulong(const struct printer *p, const struct arg *a)
{
	buf_printf(p->out, "%" PRIu64, a->value);
}

static void print_address(const struct printer *p, const struct arg *a)
{
	print_addr(p, a->value);
}

static void print_descriptor(const struct printer *p, const struct arg *a)
{
	print_fd(p, AT_ENTRY, (int32_t)a->value);
}

static void print_folder(const struct printer *p, const struct arg *a)
{
	print_at_fd(p, AT_ENTRY, (int32_t)a->value);
}

/* The signal sent at a child's exit is part of clone's flags and is printed after them. */
static void print_clone_flags(const struct printer *p, uint64_t value)
{
	uint64_t flags = value & ~(uint64_t)CSIGNAL, sig = value & CSIGNAL;

	if (flags || !sig)
		print_flags(p, names_clone, flags, 0);
	if (!sig)
		return;
	buf_puts(p->out, flags ? "|" : "");
	print_signal(p, sig);
}

static bool is_clone(const struct sysent *s)
{
	return s->args[0].names == names_clone;
}

static void print_arg_flags(const struct printer *p, const struct arg *a)
{
	const struct sysarg *row = arg_row(a);

	if (is_clone(a->s))
		print_clone_flags(p, a->value);
	else
		print_flags(p, row->names, a->value, row->ref);
}

static void print_arg_enum(const struct printer *p, const struct arg *a)
{
	const struct xlat *names = arg_row(a)->names;

	if (names == names_fcntl_cmd)
		print_fcntl_cmd(p, a->value);
	else if (names == names_ioctl)
		print_ioctl_cmd(p, a->value);
	else if (names == names_signal)
		print_signal(p, a->value);
	else
		print_enum(p, names, (uint32_t)a->value);
}

static void print_mode(const struct printer *p, const struct arg *a)
{
	buf_printf(p->out, "%#03o", (uint32_t)a->value);
}

static void print_sock_type(const struct printer *p, const struct arg *a)
{
	uint32_t type = a->value & SOCK_TYPE_BITS, flags = a->value & ~(uint64_t)SOCK_TYPE_BITS;
	const char *name = xlat_name(names_sock_type, type);

	if (!name) {
		print_flags(p, names_sock_flags, (uint32_t)a->value, 0);
		return;
	}
	print_enum(p, names_sock_type, type);
	if (!flags)
		return;
	buf_putc(p->out, '|');
	print_flags(p, names_sock_flags, flags, 0);
}

/* The families whose protocols have names; others print as numbers. */
static const struct {
	uint32_t family;
	const struct xlat *names;
} protocols[] = {
	{ AF_INET, names_ipproto },        { AF_INET6, names_ipproto },
	{ AF_NETLINK, names_netlink },     { AF_BLUETOOTH, names_bt_proto },
	{ AF_CAN, names_can_proto },       { AF_CAIF, names_caif_proto },
	{ AF_PHONET, names_phonet_proto }, { AF_ISDN, names_isdn_proto },
	{ AF_NFC, names_nfc_proto },       { AF_KCM, names_kcm_proto },
	{ AF_RXRPC, names_sock_domain },   { AF_IRDA, names_irda_proto },
	{ AF_SMC, names_smc_proto },
};

/* strace prints both the number and the name. */
static void print_ax25_protocol(const struct printer *p, uint32_t protocol)
{
	const char *name = xlat_name(names_ax25_proto, protocol);

	buf_printf(p->out, "%#x", protocol);
	if (p->opts->consts != CONSTS_RAW)
		buf_printf(p->out, " /* %s */", name ? name : xlat_unknown(names_ax25_proto));
}

static void print_sock_protocol(const struct printer *p, const struct arg *a)
{
	uint32_t family = a->ref, protocol = a->value;

	if (family == AF_PACKET) {
		buf_puts(p->out, "htons(");
		print_enum(p, names_ethertype, ntohs(protocol));
		buf_putc(p->out, ')');
		return;
	}
	if (family == AF_AX25) {
		print_ax25_protocol(p, protocol);
		return;
	}
	for (size_t i = 0; i < sizeof(protocols) / sizeof(protocols[0]); i++) {
		if (protocols[i].family == family) {
			print_enum(p, protocols[i].names, protocol);
			return;
		}
	}
	buf_printf(p->out, "%" PRIu32, protocol);
}

static void print_sockopt_level(const struct printer *p, const struct arg *a)
{
	print_enum(p, names_sol, (uint32_t)a->value);
}

static void print_sockopt(const struct printer *p, const struct arg *a)
{
	print_sockopt_name(p, a->ref, a->value, arg_row(a)[1].type == ARG_OPTVAL_OUT);
}

static void print_sockaddr_in(const struct printer *p, const struct arg *a)
{
	print_sockaddr(p, AT_ENTRY, a->value, (int)a->ref);
}

/* The length passed at `len_ptr`, and the one the kernel stored there; false: unknown. */
static bool lengths_out(const struct printer *p, uint64_t len_ptr, int *given, int *needed)
{
	return call_succeeded(p->call) &&
	       call_read(p->call, AT_ENTRY, len_ptr, given, sizeof(*given)) &&
	       call_read(p->call, AT_EXIT, len_ptr, needed, sizeof(*needed));
}

static void print_sockaddr_out(const struct printer *p, const struct arg *a)
{
	int given, needed;

	if (!lengths_out(p, a->ref, &given, &needed))
		given = needed = -1;
	print_sockaddr(p, AT_EXIT, a->value, needed < given ? needed : given);
}

static void print_len_ptr(const struct printer *p, const struct arg *a)
{
	bool wanted = !a->i || arg_row(a)[-1].type != ARG_SOCKADDR_OUT || p->call->args[a->i - 1];
	int given, needed;

	/* Without a buffer for the address, nobody reads its length. */
	if (!wanted || !call_read(p->call, AT_ENTRY, a->value, &given, sizeof(given))) {
		print_addr(p, a->value);
		return;
	}
	if (call_succeeded(p->call) &&
	    call_read(p->call, AT_EXIT, a->value, &needed, sizeof(needed)) && needed != given)
		buf_printf(p->out, "[%d => %d]", given, needed);
	else
		buf_printf(p->out, "[%d]", given);
}

/* Returns true if the data is netlink messages; data of read and write is not decoded. */
static bool passes_netlink(const struct printer *p, const struct arg *a)
{
	return (a->s->flags & SYS_NET) && is_netlink(p->call);
}

static void print_buf_in(const struct printer *p, const struct arg *a)
{
	(passes_netlink(p, a) ? print_netlink : print_buf)(p, AT_ENTRY, a->value, a->ref);
}

static void print_buf_out(const struct printer *p, const struct arg *a)
{
	uint64_t n = brought(p);

	if (call_succeeded(p->call) && passes_netlink(p, a))
		print_netlink(p, AT_EXIT, a->value, n);
	else if (call_succeeded(p->call))
		print_buf(p, AT_EXIT, a->value, n < a->ref ? n : a->ref);
	else
		print_addr(p, a->value);
}

static void print_iovec_in(const struct printer *p, const struct arg *a)
{
	print_iovecs(p, a->value, a->ref, IOV_SENT, 0);
}

static void print_iovec_out(const struct printer *p, const struct arg *a)
{
	print_iovecs(p, a->value, a->ref, call_succeeded(p->call) ? IOV_RECEIVED : IOV_POINTERS,
		     brought(p));
}

static void print_msghdr_in(const struct printer *p, const struct arg *a)
{
	print_msghdr_sent(p, a->value);
}

static void print_msghdr_out(const struct printer *p, const struct arg *a)
{
	print_msghdr_received(p, a->value);
}

static void print_mmsghdr_in(const struct printer *p, const struct arg *a)
{
	print_mmsghdrs_sent(p, a->value, (uint32_t)a->ref, brought(p));
}

static void print_mmsghdr_out(const struct printer *p, const struct arg *a)
{
	uint64_t n = brought(p), room = (uint32_t)a->ref;

	if (call_succeeded(p->call))
		print_mmsghdrs_received(p, a->value, n < room ? n : room);
	else
		print_addr(p, a->value);
}

static void print_optval_in(const struct printer *p, const struct arg *a)
{
	const uint64_t *args = p->call->args;

	print_optval_set(p, args[1], args[2], a->value, a->ref);
}

/* strace uses the kernel's length alone, even if it exceeds the buffer's, except for the one option
 * for which the kernel returns the length needed. */
static void print_optval_out(const struct printer *p, const struct arg *a)
{
	const uint64_t *args = p->call->args;
	bool whole = args[1] == SOL_NETLINK && args[2] == NETLINK_LIST_MEMBERSHIPS;
	int given, needed;

	if (!lengths_out(p, a->ref, &given, &needed) || given <= 0)
		needed = -1;
	else if (whole && needed > given)
		needed = given;
	print_optval_got(p, args[1], args[2], a->value, needed);
}

static void print_int_ptr(const struct printer *p, const struct arg *a)
{
	int value;

	if (call_succeeded(p->call) && call_read(p->call, AT_EXIT, a->value, &value, sizeof(value)))
		buf_printf(p->out, "[%d]", value);
	else
		print_addr(p, a->value);
}

static void print_pair(const struct printer *p, const int fds[2])
{
	buf_putc(p->out, '[');
	print_fd(p, AT_EXIT, fds[0]);
	buf_puts(p->out, ", ");
	print_fd(p, AT_EXIT, fds[1]);
	buf_putc(p->out, ']');
}

static void print_fd_pair(const struct printer *p, const struct arg *a)
{
	int fds[2];

	if (call_succeeded(p->call) && call_read(p->call, AT_EXIT, a->value, fds, sizeof(fds)))
		print_pair(p, fds);
	else
		print_addr(p, a->value);
}

static void print_poll(const struct printer *p, const struct arg *a)
{
	print_pollfds(p, a->value, a->ref);
}

static void print_set(const struct printer *p, const struct arg *a)
{
	print_fd_set(p, AT_ENTRY, a->value, a->ref);
}

static void print_epoll_in(const struct printer *p, const struct arg *a)
{
	if ((uint32_t)p->call->args[1] == EPOLL_CTL_DEL)
		print_addr(p, a->value);
	else
		print_epoll_event(p, a->value);
}

static void print_epoll_out(const struct printer *p, const struct arg *a)
{
	if (call_succeeded(p->call))
		print_epoll_events(p, a->value, brought(p));
	else
		print_addr(p, a->value);
}

static void print_time_in(const struct printer *p, const struct arg *a)
{
	print_time(p, AT_ENTRY, a->value, arg_row(a)->type);
}

/* Two times, as ARG_TIMESPEC or its old form. */
static void print_itimer(const struct printer *p, enum when when, uint64_t addr, bool old)
{
	unsigned size = time_size(p->call->abi, old ? TIME_32 : TIME_64);
	enum arg_type type = old ? ARG_TIMESPEC32 : ARG_TIMESPEC;
	uint8_t both[32];

	if (!call_read(p->call, when, addr, both, 2 * size)) {
		print_addr(p, addr);
		return;
	}
	buf_puts(p->out, "{it_interval=");
	print_time(p, when, addr, type);
	buf_puts(p->out, ", it_value=");
	print_time(p, when, addr + size, type);
	buf_putc(p->out, '}');
}

static void print_itimer_in(const struct printer *p, const struct arg *a)
{
	print_itimer(p, AT_ENTRY, a->value, arg_row(a)->type == ARG_ITIMERSPEC32);
}

static void print_itimer_out(const struct printer *p, const struct arg *a)
{
	if (call_succeeded(p->call))
		print_itimer(p, AT_EXIT, a->value, arg_row(a)->type == ARG_ITIMERSPEC32_OUT);
	else
		print_addr(p, a->value);
}

static void print_sigset_in(const struct printer *p, const struct arg *a)
{
	print_sigset(p, AT_ENTRY, a->value, a->ref);
}

static void print_sigset_out(const struct printer *p, const struct arg *a)
{
	if (call_succeeded(p->call))
		print_sigset(p, AT_EXIT, a->value, a->ref);
	else
		print_addr(p, a->value);
}

static void print_sigset_pack(const struct printer *p, const struct arg *a)
{
	struct iovec64 pack; /* an address and a length, as an iovec */

	if (!read_iovec(p->call, AT_ENTRY, a->value, &pack)) {
		print_addr(p, a->value);
		return;
	}
	buf_puts(p->out, "{sigmask=");
	print_sigset(p, AT_ENTRY, pack.base, pack.len);
	buf_printf(p->out, ", sigsetsize=%" PRIu64 "}", pack.len);
}

static void print_path(const struct printer *p, const struct arg *a)
{
	print_str(p, AT_ENTRY, a->value, PATH_LONGEST);
}

static void print_text(const struct printer *p, const struct arg *a)
{
	print_str(p, AT_ENTRY, a->value, p->opts->str_len);
}

static bool print_string(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	uint64_t string;

	(void)index;
	(void)data;
	if (!read_word(p->call, AT_ENTRY, addr, &string))
		return false;
	print_str(p, AT_ENTRY, string, p->opts->str_len);
	return true;
}

static void print_str_vec(const struct printer *p, const struct arg *a)
{
	const unsigned word = word_size(p->call->abi);
	uint64_t string, n = 0;
	bool readable;

	while ((readable = read_word(p->call, AT_ENTRY, a->value + n * word, &string)) && string)
		n++;
	if (!readable && !n)
		print_addr(p, a->value);
	else if (arg_row(a)->ref && !p->opts->all)
		buf_printf(p->out, "0x%" PRIx64 " /* %" PRIu64 " var%s%s */", a->value, n,
			   n == 1 ? "" : "s", readable ? "" : ", unterminated");
	else
		print_array(p, a->value, readable ? n : n + 1, word, print_string, NULL);
}

static void print_fcntl(const struct printer *p, const struct arg *a)
{
	print_fcntl_arg(p, a->ref, a->value);
}

static void print_ioctl(const struct printer *p, const struct arg *a)
{
	print_ioctl_arg(p, a->ref, a->value);
}

static void print_off_ptr(const struct printer *p, const struct arg *a)
{
	int64_t before, after;

	if (!call_read(p->call, AT_ENTRY, a->value, &before, sizeof(before))) {
		print_addr(p, a->value);
		return;
	}
	buf_printf(p->out, "[%" PRId64 "]", before);
	if (arg_row(a)->ref && brought(p) &&
	    call_read(p->call, AT_EXIT, a->value, &after, sizeof(after)))
		buf_printf(p->out, " => [%" PRId64 "]", after);
}

/* The old off_t. */
static void print_off_ptr32(const struct printer *p, const struct arg *a)
{
	int32_t before, after;

	if (!call_read(p->call, AT_ENTRY, a->value, &before, sizeof(before))) {
		print_addr(p, a->value);
		return;
	}
	buf_printf(p->out, "[%" PRId32 "]", before);
	if (brought(p) && call_read(p->call, AT_EXIT, a->value, &after, sizeof(after)))
		buf_printf(p->out, " => [%" PRId32 "]", after);
}

static void print_off_got(const struct printer *p, const struct arg *a)
{
	int64_t value;

	if (call_succeeded(p->call) && call_read(p->call, AT_EXIT, a->value, &value, sizeof(value)))
		buf_printf(p->out, "[%" PRId64 "]", value);
	else
		print_addr(p, a->value);
}

/* A 64-bit value that i386 passes in two registers. */
static void print_loff(const struct printer *p, const struct arg *a)
{
	buf_printf(p->out, "%" PRId64, (int64_t)(a->ref << 32 | (uint32_t)a->value));
}

static void print_loff_hex(const struct printer *p, const struct arg *a)
{
	buf_printf(p->out, "%#" PRIx64, a->ref << 32 | (uint32_t)a->value);
}

/* mmap2 counts pages. */
static void print_page_offset(const struct printer *p, const struct arg *a)
{
	buf_printf(p->out, "%#" PRIx64, a->value << PAGE_SHIFT);
}

static void print_wait_status(const struct printer *p, const struct arg *a)
{
	int status;

	if (!brought(p) || !call_read(p->call, AT_EXIT, a->value, &status, sizeof(status))) {
		print_addr(p, a->value);
	} else if (WIFEXITED(status)) {
		buf_printf(p->out, "[{WIFEXITED(s) && WEXITSTATUS(s) == %d}]", WEXITSTATUS(status));
	} else if (WIFSIGNALED(status) && signal_name(WTERMSIG(status))) {
		buf_printf(p->out, "[{WIFSIGNALED(s) && WTERMSIG(s) == %s%s}]",
			   signal_name(WTERMSIG(status)),
			   WCOREDUMP(status) ? " && WCOREDUMP(s)" : "");
	} else if (WIFSTOPPED(status) && signal_name(WSTOPSIG(status))) {
		buf_printf(p->out, "[{WIFSTOPPED(s) && WSTOPSIG(s) == %s}]",
			   signal_name(WSTOPSIG(status)));
	} else {
		buf_printf(p->out, "[%#x]", status);
	}
}

static void print_stat_out(const struct printer *p, const struct arg *a)
{
	print_stat(p, a->value, arg_row(a)->type == ARG_STAT64_OUT);
}

static void print_statx_how(const struct printer *p, const struct arg *a)
{
	print_statx_flags(p, a->value);
}

static void print_statx_out(const struct printer *p, const struct arg *a)
{
	print_statx(p, a->value);
}

static void print_dirents_out(const struct printer *p, const struct arg *a)
{
	print_dirents(p, a->value, brought(p));
}

static void print_uring(const struct printer *p, const struct arg *a)
{
	print_uring_params(p, a->value);
}

static void (*const printers[ARG_TYPE_COUNT])(const struct printer *p, const struct arg *a) = {
	[ARG_HEX] = print_hex,
	[ARG_HEX32] = print_hex,
	[ARG_INT] = print_int,
	[ARG_UINT] = print_uint,
	[ARG_LONG] = print_long,
	[ARG_ULONG] = print_ulong,
	[ARG_FD] = print_descriptor,
	[ARG_AT_FD] = print_folder,
	[ARG_FLAGS] = print_arg_flags,
	[ARG_LONG_FLAGS] = print_arg_flags,
	[ARG_ENUM] = print_arg_enum,
	[ARG_SOCK_TYPE] = print_sock_type,
	[ARG_SOCK_PROTOCOL] = print_sock_protocol,
	[ARG_SOCKOPT_LEVEL] = print_sockopt_level,
	[ARG_SOCKOPT_NAME] = print_sockopt,
	[ARG_SOCKADDR] = print_sockaddr_in,
	[ARG_SOCKADDR_OUT] = print_sockaddr_out,
	[ARG_BUF] = print_buf_in,
	[ARG_BUF_OUT] = print_buf_out,
	[ARG_IOVEC] = print_iovec_in,
	[ARG_IOVEC_OUT] = print_iovec_out,
	[ARG_MSGHDR] = print_msghdr_in,
	[ARG_MSGHDR_OUT] = print_msghdr_out,
	[ARG_MMSGHDR] = print_mmsghdr_in,
	[ARG_MMSGHDR_OUT] = print_mmsghdr_out,
	[ARG_OPTVAL] = print_optval_in,
	[ARG_OPTVAL_OUT] = print_optval_out,
	[ARG_LEN_PTR] = print_len_ptr,
	[ARG_INT_PTR_OUT] = print_int_ptr,
	[ARG_FD_PAIR_OUT] = print_fd_pair,
	[ARG_POLLFDS] = print_poll,
	[ARG_FD_SET] = print_set,
	[ARG_EPOLL_EVENT] = print_epoll_in,
	[ARG_EPOLL_EVENTS_OUT] = print_epoll_out,
	[ARG_TIMEVAL] = print_time_in,
	[ARG_TIMESPEC] = print_time_in,
	[ARG_TIMEVAL32] = print_time_in,
	[ARG_TIMESPEC32] = print_time_in,
	[ARG_SIGSET] = print_sigset_in,
	[ARG_PATH] = print_path,
	[ARG_STRING] = print_text,
	[ARG_STR_VEC] = print_str_vec,
	[ARG_ADDR] = print_address,
	[ARG_MODE] = print_mode,
	[ARG_FCNTL_ARG] = print_fcntl,
	[ARG_IOCTL_ARG] = print_ioctl,
	[ARG_SIGSET_OUT] = print_sigset_out,
	[ARG_SIGSET_PACK] = print_sigset_pack,
	[ARG_OFF_PTR] = print_off_ptr,
	[ARG_OFF_PTR32] = print_off_ptr32,
	[ARG_LOFF] = print_loff,
	[ARG_LOFF_HEX] = print_loff_hex,
	[ARG_HIGH] = print_hex,
	[ARG_LOFF_PTR_OUT] = print_off_got,
	[ARG_PAGE_OFFSET] = print_page_offset,
	[ARG_WORDS] = print_address,
	[ARG_WAIT_STATUS_OUT] = print_wait_status,
	[ARG_STAT_OUT] = print_stat_out,
	[ARG_STAT64_OUT] = print_stat_out,
	[ARG_STATX_FLAGS] = print_statx_how,
	[ARG_STATX_OUT] = print_statx_out,
	[ARG_DIRENTS_OUT] = print_dirents_out,
	[ARG_URING_PARAMS] = print_uring,
	[ARG_ITIMERSPEC] = print_itimer_in,
	[ARG_ITIMERSPEC_OUT] = print_itimer_out,
	[ARG_ITIMERSPEC32] = print_itimer_in,
	[ARG_ITIMERSPEC32_OUT] = print_itimer_out,
};

static void print_arg(const struct printer *p, const struct sysent *s, unsigned i)
{
	struct arg a = { s, i, p->call->args[i], p->call->args[s->args[i].ref % 6] };

	printers[s->args[i].type](p, &a);
}

/* Called before anything is printed or used as a length. */
static void cut_args(struct call *c, const struct sysent *s)
{
	for (unsigned i = 0; i < sysent_nargs(s); i++)
		c->args[i] = sysarg_value(&s->args[i], c->args[i]);
}

void decode_arg(const struct call *c, unsigned i, const struct decode_opts *o, struct buf *out)
{
	const struct sysent *s = sysent_find(c->abi, c->nr);
	struct call taken = *c;
	const struct printer p = { &taken, o, out };

	if (s)
		cut_args(&taken, s);
	if (s && i < sysent_nargs(s))
		print_arg(&p, s, i);
	else
		decode_raw(c, i, out);
}

void decode_raw(const struct call *c, unsigned i, struct buf *out)
{
	buf_printf(out, "%#" PRIx64, i < 6 ? c->args[i] : 0);
}

/* The arguments of a futex operation, as bits; the kernel ignores the others. */
static unsigned futex_args(uint64_t op)
{
	switch (op & FUTEX_CMD_MASK) {
	case FUTEX_UNLOCK_PI:
	case FUTEX_TRYLOCK_PI:
		return 0x03;
	case FUTEX_WAKE:
	case FUTEX_FD:
		return 0x07;
	case FUTEX_LOCK_PI:
	case FUTEX_LOCK_PI2:
		return 0x0b;
	case FUTEX_WAIT:
		return 0x0f;
	case FUTEX_REQUEUE:
		return 0x1f;
	case FUTEX_WAKE_BITSET:
		return 0x27;
	case FUTEX_WAIT_BITSET:
		return 0x2f;
	default:
		return 0x3f;
	}
}

/* Returns true if an argument exists: some depend on another one. */
static bool arg_shown(const struct call *c, const struct sysent *s, unsigned i)
{
	const struct sysarg *row = &s->args[i];
	uint64_t ref = c->args[row->ref % 6];

	if (row->type == ARG_MODE && row->ref)
		return ref & (O_CREAT | (O_TMPFILE & ~O_DIRECTORY));
	if (row->type == ARG_FCNTL_ARG)
		return fcntl_has_arg(ref);
	if (row->type == ARG_IOCTL_ARG)
		return ioctl_has_arg(ref);
	if (s->args[1].names == names_futex)
		return futex_args(c->args[1]) >> i & 1;
	if (i && row[-1].names == names_mremap)
		return c->args[i - 1] & MREMAP_FIXED;
	return row->type != ARG_HIGH;
}

/* clone's arguments are printed by name, and only those its flags ask for. */
static void print_clone(const struct printer *p)
{
	const uint64_t *args = p->call->args, flags = args[0];
	/* i386 swaps the last two. */
	const unsigned tls = p->call->abi == ABI_I386 ? 3 : 4, child = 7 - tls;
	int tid;

	buf_puts(p->out, "child_stack=");
	print_addr(p, args[1]);
	buf_puts(p->out, ", flags=");
	print_clone_flags(p, flags);
	if (flags & (CLONE_PARENT_SETTID | CLONE_PIDFD)) {
		buf_puts(p->out, ", parent_tid=");
		if (call_succeeded(p->call) &&
		    call_read(p->call, AT_EXIT, args[2], &tid, sizeof(tid)))
			buf_printf(p->out, "[%d]", tid);
		else
			print_addr(p, args[2]);
	}
	if (flags & CLONE_SETTLS)
		buf_printf(p->out, ", tls=%#" PRIx64, args[tls]);
	if (flags & (CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID)) {
		buf_puts(p->out, ", child_tidptr=");
		print_addr(p, args[child]);
	}
}

static void print_args(const struct printer *p, const struct sysent *s)
{
	const char *before = "";

	for (unsigned i = 0; i < sysent_nargs(s); i++) {
		if (!arg_shown(p->call, s, i))
			continue;
		buf_puts(p->out, before);
		print_arg(p, s, i);
		before = ", ";
	}
}

void decode_call(const struct call *c, const struct decode_opts *o, struct buf *out)
{
	struct call unpacked = *c;
	const struct printer p = { &unpacked, o, out };
	const struct sysent *s;

	call_unpack(&unpacked);
	c = &unpacked;
	s = sysent_find(c->abi, c->nr);
	if (!s) {
		/* As in strace: the value in a 64-bit register. */
		buf_printf(out, "syscall_%#" PRIx64 "(",
			   (int64_t)(int32_t)sysent_orig_ax_of_nr(c->abi, c->nr));
		for (unsigned i = 0; i < 6; i++) {
			buf_puts(out, i ? ", " : "");
			decode_raw(c, i, out);
		}
		buf_putc(out, ')');
		return;
	}
	cut_args(&unpacked, s);
	buf_printf(out, "%s(", s->name);
	if (is_clone(s))
		print_clone(&p);
	else
		print_args(&p, s);
	buf_putc(out, ')');
}

static bool is_restart(int error)
{
	const char *name = errno_name(error);

	return error >= 512 && name && !strncmp(name, "ERESTART", strlen("ERESTART"));
}

static void print_error(int error, struct buf *out)
{
	const char *name = errno_name(error);

	if (!name)
		buf_printf(out, "-1 (errno %d)", error);
	else
		buf_printf(out, "%s %s (%s)", is_restart(error) ? "?" : "-1", name,
			   errno_text(error));
}

/* Prints what follows the result of a call that succeeded. */
static void print_outcome(const struct printer *p, const struct sysent *s)
{
	if (s->fds == FD_POLL)
		print_poll_outcome(p, s);
	else if (s->fds == FD_SELECT)
		print_select_outcome(p, s);
	else if (s->args[1].type == ARG_MMSGHDR_OUT)
		print_left_outcome(p, s);
	else if (s->args[2].type == ARG_FCNTL_ARG)
		print_fcntl_outcome(p, p->call->args[1]);
}

/* strace prints fcntl results that are flags in hex, others in decimal. */
static bool is_hex(const struct call *c, const struct sysent *s)
{
	return s->result == RESULT_HEX ||
	       (s->args[2].type == ARG_FCNTL_ARG &&
		((uint32_t)c->args[1] == F_GETFL || (uint32_t)c->args[1] == F_GETFD ||
		 (uint32_t)c->args[1] == F_GETLEASE || (uint32_t)c->args[1] == F_GET_SEALS));
}

static bool gives_fd(const struct call *c, const struct sysent *s)
{
	return s->result == RESULT_FD ||
	       (s->args[2].type == ARG_FCNTL_ARG &&
		((uint32_t)c->args[1] == F_DUPFD || (uint32_t)c->args[1] == F_DUPFD_CLOEXEC));
}

static uint64_t result_bits(const struct call *c)
{
	return c->abi == ABI_I386 ? (uint32_t)c->result : (uint64_t)c->result;
}

void decode_result(const struct call *c, const struct decode_opts *o, struct buf *out)
{
	struct call unpacked = *c;
	const struct printer p = { &unpacked, o, out };
	const struct sysent *s;

	call_unpack(&unpacked);
	s = sysent_find(c->abi, unpacked.nr);
	if (s)
		cut_args(&unpacked, s);
	if (!c->has_result || (s && s->result == RESULT_NONE)) {
		buf_putc(out, '?');
		return;
	}
	if (!call_succeeded(c)) {
		print_error(-call_result(c), out);
		return;
	}
	if (s && is_hex(&unpacked, s))
		buf_printf(out, "%#" PRIx64, result_bits(c));
	else if (s && gives_fd(&unpacked, s))
		print_fd(&p, AT_EXIT, (int)call_result(c));
	else
		buf_printf(out, "%" PRId64, call_result(c));
	if (s)
		print_outcome(&p, s);
}
