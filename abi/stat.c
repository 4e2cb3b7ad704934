// SPDX-License-Identifier: GPL-2.0-or-later
/* struct stat differs by ABI and age: a layout has the offsets of its members. */
#include "abi/stat.h"

#include <inttypes.h>
#include <linux/fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <time.h>

#include "abi/constants/constants.h"
#include "base/buf.h"
#include "base/le.h"

/* ---- values ---- */

/* "S_IFREG|S_ISUID|0755" */
static void print_mode_names(struct buf *out, uint32_t mode)
{
	static const struct xlat bits[] = { { S_ISUID, "S_ISUID" },
					    { S_ISGID, "S_ISGID" },
					    { S_ISVTX, "S_ISVTX" } };
	const char *type = xlat_name(names_file_type, mode & S_IFMT);

	if (type)
		buf_printf(out, "%s|", type);
	else if (mode & S_IFMT)
		buf_printf(out, "%#o|", mode & S_IFMT);
	for (size_t i = 0; i < sizeof(bits) / sizeof(bits[0]); i++)
		if (mode & bits[i].value)
			buf_printf(out, "%s|", bits[i].name);
	buf_printf(out, "%#03o", mode & 0777);
}

static void print_mode(const struct printer *p, uint32_t mode)
{
	if (p->opts->consts != CONSTS_ABBREV)
		buf_printf(p->out, "%#03o", mode);
	if (p->opts->consts == CONSTS_VERBOSE)
		buf_puts(p->out, " /* ");
	if (p->opts->consts != CONSTS_RAW)
		print_mode_names(p->out, mode);
	if (p->opts->consts == CONSTS_VERBOSE)
		buf_puts(p->out, " */");
}

static void print_device(const struct printer *p, uint64_t device)
{
	if (p->opts->consts != CONSTS_ABBREV)
		buf_printf(p->out, "%#" PRIx64, device);
	if (p->opts->consts == CONSTS_RAW)
		return;
	buf_printf(p->out,
		   p->opts->consts == CONSTS_VERBOSE ? " /* makedev(%#x, %#x) */"
						     : "makedev(%#x, %#x)",
		   major(device), minor(device));
}

/* " /\* 2026-11-28T17:54:16.713574733+0000 *\/", in UTC; nothing for the epoch itself. */
static void print_date(const struct printer *p, int64_t seconds, uint32_t nsec)
{
	time_t when = seconds;
	char text[64];
	struct tm tm;

	if ((!seconds && !nsec) || !gmtime_r(&when, &tm) ||
	    !strftime(text, sizeof(text), "%FT%T", &tm))
		return;
	buf_printf(p->out, " /* %s", text);
	if (nsec)
		buf_printf(p->out, ".%09u", nsec);
	buf_puts(p->out, "+0000 */");
}

/* ---- struct stat ---- */

enum stat_member {
	ST_DEV,
	ST_INO,
	ST_MODE,
	ST_NLINK,
	ST_UID,
	ST_GID,
	ST_RDEV,
	ST_SIZE,
	ST_BLKSIZE,
	ST_BLOCKS,
	ST_ATIME,
	ST_ATIME_NSEC,
	ST_MTIME,
	ST_MTIME_NSEC,
	ST_CTIME,
	ST_CTIME_NSEC,
	ST_MEMBERS
};

struct stat_layout {
	uint8_t size;
	struct {
		uint8_t at, len;
	} members[ST_MEMBERS];
};

static const struct stat_layout of_64_bits = {
	144,
	{ [ST_DEV] = { 0, 8 },
	  [ST_INO] = { 8, 8 },
	  [ST_MODE] = { 24, 4 },
	  [ST_NLINK] = { 16, 8 },
	  [ST_UID] = { 28, 4 },
	  [ST_GID] = { 32, 4 },
	  [ST_RDEV] = { 40, 8 },
	  [ST_SIZE] = { 48, 8 },
	  [ST_BLKSIZE] = { 56, 8 },
	  [ST_BLOCKS] = { 64, 8 },
	  [ST_ATIME] = { 72, 8 },
	  [ST_ATIME_NSEC] = { 80, 8 },
	  [ST_MTIME] = { 88, 8 },
	  [ST_MTIME_NSEC] = { 96, 8 },
	  [ST_CTIME] = { 104, 8 },
	  [ST_CTIME_NSEC] = { 112, 8 } },
};

static const struct stat_layout of_i386 = {
	64,
	{ [ST_DEV] = { 0, 2 },
	  [ST_INO] = { 4, 4 },
	  [ST_MODE] = { 8, 2 },
	  [ST_NLINK] = { 10, 2 },
	  [ST_UID] = { 12, 2 },
	  [ST_GID] = { 14, 2 },
	  [ST_RDEV] = { 16, 2 },
	  [ST_SIZE] = { 20, 4 },
	  [ST_BLKSIZE] = { 24, 4 },
	  [ST_BLOCKS] = { 28, 4 },
	  [ST_ATIME] = { 32, 4 },
	  [ST_ATIME_NSEC] = { 36, 4 },
	  [ST_MTIME] = { 40, 4 },
	  [ST_MTIME_NSEC] = { 44, 4 },
	  [ST_CTIME] = { 48, 4 },
	  [ST_CTIME_NSEC] = { 52, 4 } },
};

static const struct stat_layout of_i386_wide = {
	96,
	{ [ST_DEV] = { 0, 8 },
	  [ST_INO] = { 88, 8 },
	  [ST_MODE] = { 16, 4 },
	  [ST_NLINK] = { 20, 4 },
	  [ST_UID] = { 24, 4 },
	  [ST_GID] = { 28, 4 },
	  [ST_RDEV] = { 32, 8 },
	  [ST_SIZE] = { 44, 8 },
	  [ST_BLKSIZE] = { 52, 4 },
	  [ST_BLOCKS] = { 56, 8 },
	  [ST_ATIME] = { 64, 4 },
	  [ST_ATIME_NSEC] = { 68, 4 },
	  [ST_MTIME] = { 72, 4 },
	  [ST_MTIME_NSEC] = { 76, 4 },
	  [ST_CTIME] = { 80, 4 },
	  [ST_CTIME_NSEC] = { 84, 4 } },
};

struct stat_values {
	uint64_t values[ST_MEMBERS];
};

static bool read_stat(const struct call *c, uint64_t addr, const struct stat_layout *l,
		      struct stat_values *s)
{
	uint8_t bytes[144];

	if (!call_succeeded(c) || !call_read(c, AT_EXIT, addr, bytes, l->size))
		return false;
	memset(s, 0, sizeof(*s));
	for (int i = 0; i < ST_MEMBERS; i++)
		memcpy(&s->values[i], bytes + l->members[i].at, l->members[i].len);
	return true;
}

static bool is_device(uint32_t mode)
{
	return (mode & S_IFMT) == S_IFCHR || (mode & S_IFMT) == S_IFBLK;
}

static void print_size_or_device(const struct printer *p, const struct stat_values *s)
{
	if (is_device(s->values[ST_MODE])) {
		buf_puts(p->out, ", st_rdev=");
		print_device(p, s->values[ST_RDEV]);
	} else {
		buf_printf(p->out, ", st_size=%" PRId64, (int64_t)s->values[ST_SIZE]);
	}
}

static void print_stat_times(const struct printer *p, const struct stat_values *s, bool narrow)
{
	static const char *const names[] = { "st_atime", "st_mtime", "st_ctime" };

	for (int i = 0; i < 3; i++) {
		const uint64_t *value = &s->values[ST_ATIME + 2 * i];
		int64_t seconds = narrow ? (int32_t)value[0] : (int64_t)value[0];

		buf_printf(p->out, ", %s=%" PRId64, names[i], seconds);
		print_date(p, seconds, value[1]);
		buf_printf(p->out, ", %s_nsec=%" PRIu64, names[i], value[1]);
	}
}

static void print_stat_all(const struct printer *p, const struct stat_values *s, bool narrow)
{
	const uint64_t *v = s->values;

	buf_puts(p->out, "{st_dev=");
	print_device(p, v[ST_DEV]);
	buf_printf(p->out, ", st_ino=%" PRIu64 ", st_mode=", v[ST_INO]);
	print_mode(p, v[ST_MODE]);
	buf_printf(p->out,
		   ", st_nlink=%" PRIu64 ", st_uid=%" PRIu64 ", st_gid=%" PRIu64
		   ", st_blksize=%" PRIu64 ", st_blocks=%" PRIu64,
		   v[ST_NLINK], v[ST_UID], v[ST_GID], v[ST_BLKSIZE], v[ST_BLOCKS]);
	print_size_or_device(p, s);
	print_stat_times(p, s, narrow);
	buf_putc(p->out, '}');
}

void print_stat(const struct printer *p, uint64_t addr, bool wide)
{
	const struct stat_layout *l = p->call->abi != ABI_I386 ? &of_64_bits
				      : wide                   ? &of_i386_wide
							       : &of_i386;
	struct stat_values s;

	if (!read_stat(p->call, addr, l, &s)) {
		print_addr(p, addr);
	} else if (p->opts->all) {
		print_stat_all(p, &s, p->call->abi == ABI_I386);
	} else {
		buf_puts(p->out, "{st_mode=");
		print_mode(p, s.values[ST_MODE]);
		print_size_or_device(p, &s);
		buf_puts(p->out, ", ...}");
	}
}

/* ---- statx ---- */

void print_statx_flags(const struct printer *p, uint32_t flags)
{
	const uint32_t sync = flags & AT_STATX_SYNC_TYPE, rest = flags & ~AT_STATX_SYNC_TYPE;
	bool named = false;

	for (const struct xlat *x = names_at; x->name; x++)
		named |= (rest & x->value) == x->value;
	print_flags(p, names_at_statx, sync, 0);
	if (!rest)
		return;
	buf_putc(p->out, '|');
	if (named)
		print_flags(p, names_at, rest, 0);
	else
		buf_printf(p->out, "%#x", rest);
}

static void print_statx_time(const struct printer *p, const char *name,
			     const struct statx_timestamp *t)
{
	buf_printf(p->out, ", %s={tv_sec=%" PRId64 ", tv_nsec=%u}", name, (int64_t)t->tv_sec,
		   t->tv_nsec);
	print_date(p, t->tv_sec, t->tv_nsec);
}

static void print_statx_times(const struct printer *p, const struct statx *s)
{
	const struct {
		uint32_t bit;
		const char *name;
		const struct statx_timestamp *time;
	} times[] = {
		{ STATX_ATIME, "stx_atime", &s->stx_atime },
		{ STATX_BTIME, "stx_btime", &s->stx_btime },
		{ STATX_CTIME, "stx_ctime", &s->stx_ctime },
		{ STATX_MTIME, "stx_mtime", &s->stx_mtime },
	};

	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++)
		if (s->stx_mask & times[i].bit)
			print_statx_time(p, times[i].name, times[i].time);
}

static void print_statx_rest(const struct printer *p, const struct statx *s)
{
	buf_printf(p->out,
		   ", stx_blocks=%" PRIu64 ", stx_attributes_mask=", (uint64_t)s->stx_blocks);
	print_flags(p, names_statx_attr, s->stx_attributes_mask, 0);
	print_statx_times(p, s);
	buf_printf(p->out,
		   ", stx_rdev_major=%u, stx_rdev_minor=%u, stx_dev_major=%u, stx_dev_minor=%u",
		   s->stx_rdev_major, s->stx_rdev_minor, s->stx_dev_major, s->stx_dev_minor);
	if (s->stx_mask & STATX_MNT_ID)
		buf_printf(p->out, ", stx_mnt_id=%#" PRIx64, (uint64_t)s->stx_mnt_id);
	buf_putc(p->out, '}');
}

void print_statx(const struct printer *p, uint64_t addr)
{
	const bool all = p->opts->all;
	struct statx s;

	if (!call_succeeded(p->call) || !call_read(p->call, AT_EXIT, addr, &s, sizeof(s))) {
		print_addr(p, addr);
		return;
	}
	buf_puts(p->out, "{stx_mask=");
	print_flags(p, names_statx, s.stx_mask, 0);
	if (all)
		buf_printf(p->out, ", stx_blksize=%u", s.stx_blksize);
	buf_puts(p->out, ", stx_attributes=");
	print_flags(p, names_statx_attr, s.stx_attributes, 0);
	if (all)
		buf_printf(p->out, ", stx_nlink=%u, stx_uid=%u, stx_gid=%u", s.stx_nlink, s.stx_uid,
			   s.stx_gid);
	buf_puts(p->out, ", stx_mode=");
	print_mode(p, s.stx_mode);
	if (all)
		buf_printf(p->out, ", stx_ino=%" PRIu64, (uint64_t)s.stx_ino);
	buf_printf(p->out, ", stx_size=%" PRIu64, (uint64_t)s.stx_size);
	if (all)
		print_statx_rest(p, &s);
	else
		buf_puts(p->out, ", ...}");
}

/* ---- directory entries: | d_ino (8) | d_off (8) | d_reclen (2) | d_type (1) | d_name … | ---- */

enum { RECLEN_AT = 16, TYPE_AT = 18, NAME_AT = 19 };

/* The length of the entry at `addr`; 0 if it was not recorded. */
static uint16_t dirent_len(const struct printer *p, uint64_t addr)
{
	uint8_t head[NAME_AT];
	uint16_t len;

	if (!call_read(p->call, AT_EXIT, addr, head, sizeof(head)))
		return 0;
	len = le16(head + RECLEN_AT);
	return len > NAME_AT ? len : 0;
}

static void print_dirent(const struct printer *p, uint64_t addr, uint16_t len)
{
	char bytes[NAME_AT + 256 + 8];
	size_t got =
		call_mem(p->call, AT_EXIT, addr, bytes, len < sizeof(bytes) ? len : sizeof(bytes));

	buf_printf(p->out,
		   "{d_ino=%" PRIu64 ", d_off=%" PRIu64 ", d_reclen=%u, d_type=", le64(bytes),
		   le64(bytes + 8), len);
	print_enum(p, names_dirent_type, (uint8_t)bytes[TYPE_AT]);
	buf_puts(p->out, ", d_name=\"");
	print_escaped(p, bytes + NAME_AT, strnlen(bytes + NAME_AT, got - NAME_AT));
	buf_puts(p->out, "\"}");
}

void print_dirents(const struct printer *p, uint64_t addr, uint64_t len)
{
	uint64_t at = 0, n = 0;
	uint16_t one;

	if (!addr || !call_succeeded(p->call) || (len && !dirent_len(p, addr))) {
		print_addr(p, addr);
		return;
	}
	if (p->opts->all)
		buf_putc(p->out, '[');
	for (; at < len && (one = dirent_len(p, addr + at)); at += one, n++) {
		if (!p->opts->all)
			continue;
		buf_puts(p->out, n ? ", " : "");
		print_dirent(p, addr + at, one);
	}
	if (p->opts->all)
		buf_puts(p->out, at < len ? ", ...]" : "]");
	else
		buf_printf(p->out, "0x%" PRIx64 " /* %s%" PRIu64 " %s */", addr,
			   at < len ? "at least " : "", n, n == 1 ? "entry" : "entries");
}
