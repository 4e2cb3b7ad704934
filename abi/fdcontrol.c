// SPDX-License-Identifier: GPL-2.0-or-later
#include "abi/fdcontrol.h"

#include <fcntl.h>
#include <inttypes.h>
#include <linux/if_tun.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>

#include "abi/calls/structs.h"
#include "abi/constants/constants.h"
#include "abi/constants/errno_names.h"
#include "abi/ifreq.h"
#include "base/buf.h"

enum takes {
	TAKES_OTHER,
	TAKES_NONE,
	TAKES_NUMBER,
	TAKES_FD,
	TAKES_PID,
	TAKES_STATUS,
	TAKES_CLOEXEC,
	TAKES_SIGNAL,
	TAKES_LOCK,
	TAKES_OWNER,
	TAKES_LEASE,
	TAKES_SEALS,
	TAKES_NOTIFY,
};

static const struct {
	unsigned cmd;
	enum takes takes;
} fcntls[] = {
	{ F_GETFD, TAKES_NONE },           { F_GETFL, TAKES_NONE },
	{ F_GETOWN, TAKES_NONE },          { F_GETSIG, TAKES_NONE },
	{ F_GETLEASE, TAKES_NONE },        { F_GETPIPE_SZ, TAKES_NONE },
	{ F_GET_SEALS, TAKES_NONE },       { F_DUPFD, TAKES_NUMBER },
	{ F_DUPFD_CLOEXEC, TAKES_NUMBER }, { F_SETPIPE_SZ, TAKES_NUMBER },
	{ F_SETOWN, TAKES_PID },           { F_SETFL, TAKES_STATUS },
	{ F_SETFD, TAKES_CLOEXEC },        { F_SETSIG, TAKES_SIGNAL },
	{ F_GETLK, TAKES_LOCK },           { F_SETLK, TAKES_LOCK },
	{ F_SETLKW, TAKES_LOCK },          { F_OFD_GETLK, TAKES_LOCK },
	{ F_OFD_SETLK, TAKES_LOCK },       { F_OFD_SETLKW, TAKES_LOCK },
	{ F_SETOWN_EX, TAKES_OWNER },      { F_GETOWN_EX, TAKES_OWNER },
	{ F_SETLEASE, TAKES_LEASE },       { F_ADD_SEALS, TAKES_SEALS },
	{ F_NOTIFY, TAKES_NOTIFY },        { K_F_DUPFD_QUERY, TAKES_FD },
};

static bool is_lock64(const struct printer *p, uint64_t cmd)
{
	return p->call->abi == ABI_I386 && xlat_name(names_lock64_i386, (uint32_t)cmd);
}

void print_fcntl_cmd(const struct printer *p, uint64_t cmd)
{
	bool large = xlat_name(names_lock64_i386, (uint32_t)cmd);

	print_enum(p, large ? names_lock64_i386 : names_fcntl_cmd, (uint32_t)cmd);
}

static enum takes fcntl_takes(uint64_t cmd)
{
	for (size_t i = 0; i < sizeof(fcntls) / sizeof(fcntls[0]); i++) {
		if (fcntls[i].cmd == (uint32_t)cmd)
			return fcntls[i].takes;
	}
	return TAKES_OTHER;
}

bool fcntl_has_arg(uint64_t cmd)
{
	return fcntl_takes(cmd) != TAKES_NONE;
}

static bool is_getlk(const struct printer *p, uint64_t cmd)
{
	return (uint32_t)cmd == F_GETLK || (uint32_t)cmd == F_OFD_GETLK ||
	       (is_lock64(p, cmd) && (uint32_t)cmd == K_F_GETLK64);
}

static void print_lock(const struct printer *p, uint64_t cmd, uint64_t addr)
{
	const bool large = is_lock64(p, cmd) || (uint32_t)cmd >= F_OFD_GETLK,
		   get = is_getlk(p, cmd);
	struct flock_any l;

	if ((get && !call_succeeded(p->call)) ||
	    !read_flock(p->call, get ? AT_EXIT : AT_ENTRY, addr, large, &l)) {
		print_addr(p, addr);
		return;
	}
	buf_puts(p->out, "{l_type=");
	print_enum(p, names_lock, (uint16_t)l.type);
	buf_puts(p->out, ", l_whence=");
	print_enum(p, names_seek, (uint16_t)l.whence);
	buf_printf(p->out, ", l_start=%" PRId64 ", l_len=%" PRId64, l.start, l.len);
	if (get)
		buf_printf(p->out, ", l_pid=%d", l.pid);
	buf_putc(p->out, '}');
}

static void print_owner(const struct printer *p, uint64_t cmd, uint64_t addr)
{
	const bool get = (uint32_t)cmd == F_GETOWN_EX;
	int owner[2];

	if ((get && !call_succeeded(p->call)) ||
	    !call_read(p->call, get ? AT_EXIT : AT_ENTRY, addr, owner, sizeof(owner))) {
		print_addr(p, addr);
		return;
	}
	buf_puts(p->out, "{type=");
	print_enum(p, names_fcntl_owner, (uint32_t)owner[0]);
	buf_printf(p->out, ", pid=%d}", owner[1]);
}

void print_fcntl_arg(const struct printer *p, uint64_t cmd, uint64_t arg)
{
	switch (is_lock64(p, cmd) ? TAKES_LOCK : fcntl_takes(cmd)) {
	case TAKES_NUMBER:
		buf_printf(p->out, "%" PRId64, (int64_t)arg);
		break;
	case TAKES_FD:
		print_fd(p, AT_ENTRY, (int)arg);
		break;
	case TAKES_PID:
		buf_printf(p->out, "%d", (int)arg);
		break;
	case TAKES_STATUS:
		print_flags(p, names_open, (uint32_t)arg, O_ACCMODE);
		break;
	case TAKES_CLOEXEC:
		print_flags(p, names_cloexec, (uint32_t)arg, 0);
		break;
	case TAKES_SIGNAL:
		print_signal(p, arg);
		break;
	case TAKES_LOCK:
		print_lock(p, cmd, arg);
		break;
	case TAKES_OWNER:
		print_owner(p, cmd, arg);
		break;
	case TAKES_LEASE:
		print_enum(p, names_lock, arg);
		break;
	case TAKES_SEALS:
		print_flags(p, names_fcntl_seal, arg, 0);
		break;
	case TAKES_NOTIFY:
		print_flags(p, names_fcntl_notify, arg, 0);
		break;
	case TAKES_OTHER:
	case TAKES_NONE:
		buf_printf(p->out, "%#" PRIx64, arg);
		break;
	}
}

void print_fcntl_outcome(const struct printer *p, uint64_t cmd)
{
	struct decode_opts by_name = *p->opts;
	const struct printer named = { p->call, &by_name, p->out };
	uint64_t result = p->call->result;

	by_name.consts = CONSTS_ABBREV;
	if ((uint32_t)cmd == F_GETFL) {
		buf_puts(p->out, " (flags ");
		print_flags(&named, names_open, result, O_ACCMODE);
		buf_putc(p->out, ')');
	} else if ((uint32_t)cmd == F_GETFD && result) {
		buf_puts(p->out, " (flags ");
		print_flags(p, names_cloexec, result, 0);
		buf_putc(p->out, ')');
	} else if ((uint32_t)cmd == F_GET_SEALS && result) {
		buf_puts(p->out, " (seals ");
		print_flags(&named, names_fcntl_seal, result, 0);
		buf_putc(p->out, ')');
	} else if ((uint32_t)cmd == F_GETLEASE && xlat_name(names_lock, result)) {
		buf_printf(p->out, " (%s)", xlat_name(names_lock, result));
	} else if ((uint32_t)cmd == F_GETSIG && signal_name(result)) {
		buf_printf(p->out, " (%s)", signal_name(result));
	}
}

/* Commands whose argument points to an int: input, and output. */
static const unsigned ints_in[] = { FIONBIO, FIOASYNC, FIOSETOWN, SIOCSPGRP, SIOCSIFENCAP };
static const unsigned ints_out[] = { FIONREAD,  TIOCOUTQ,     SIOCATMARK, FIOGETOWN,
				     SIOCGPGRP, SIOCGIFENCAP, SIOCOUTQNSD };
static const unsigned none[] = { FIOCLEX, FIONCLEX };

static bool is_one_of(uint64_t cmd, const unsigned *list, size_t size)
{
	for (size_t i = 0; i < size / sizeof(list[0]); i++) {
		if (list[i] == (uint32_t)cmd)
			return true;
	}
	return false;
}

bool ioctl_has_arg(uint64_t cmd)
{
	return !is_one_of(cmd, none, sizeof(none));
}

/* "FIONBIO", or the parts of the number. */
static void print_ioctl_name(const struct printer *p, uint64_t cmd)
{
	const char *name = xlat_name(names_ioctl, (uint32_t)cmd);

	if (name) {
		buf_puts(p->out, name);
		return;
	}
	buf_puts(p->out, "_IOC(");
	if (_IOC_DIR(cmd) == _IOC_NONE)
		buf_puts(p->out, "_IOC_NONE");
	else
		print_flags(p, names_ioc_dir, _IOC_DIR(cmd), 0);
	buf_printf(p->out, ", %#x, %#x, %#x)", (unsigned)_IOC_TYPE(cmd), (unsigned)_IOC_NR(cmd),
		   (unsigned)_IOC_SIZE(cmd));
}

void print_ioctl_cmd(const struct printer *p, uint64_t cmd)
{
	struct decode_opts by_name = *p->opts;
	const struct printer named = { p->call, &by_name, p->out };

	by_name.consts = CONSTS_ABBREV;
	if (p->opts->consts != CONSTS_ABBREV)
		buf_printf(p->out, "%#x", (uint32_t)cmd);
	if (p->opts->consts == CONSTS_VERBOSE)
		buf_puts(p->out, " /* ");
	if (p->opts->consts != CONSTS_RAW)
		print_ioctl_name(&named, cmd);
	if (p->opts->consts == CONSTS_VERBOSE)
		buf_puts(p->out, " */");
}

/* Returns true if strace treats the argument of a named command as an address; it does not decode
 * those of tun. */
static bool points(uint64_t cmd)
{
	bool tun = _IOC_TYPE(cmd) == _IOC_TYPE(TUNSETIFF) && _IOC_NR(cmd) >= _IOC_NR(TUNSETNOCSUM);

	return xlat_name(names_ioctl, (uint32_t)cmd) && !tun && (uint32_t)cmd != SIOCPROTOPRIVATE &&
	       (uint32_t)cmd != SIOCDEVPRIVATE;
}

void print_ioctl_arg(const struct printer *p, uint64_t cmd, uint64_t arg)
{
	bool in = is_one_of(cmd, ints_in, sizeof(ints_in));
	bool out = is_one_of(cmd, ints_out, sizeof(ints_out)) && call_succeeded(p->call);
	int value;

	if (print_ifreq(p, cmd, arg))
		return;
	if ((in || out) && call_read(p->call, in ? AT_ENTRY : AT_EXIT, arg, &value, sizeof(value)))
		buf_printf(p->out, "[%d]", value);
	else if (in || out || points(cmd))
		print_addr(p, arg);
	else
		buf_printf(p->out, "%#" PRIx64, arg);
}
