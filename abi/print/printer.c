// SPDX-License-Identifier: GPL-2.0-or-later
#include "abi/print/printer.h"

#include <inttypes.h>
#include <string.h>

#include "abi/calls/structs.h"
#include "abi/constants/constants.h"
#include "abi/constants/errno_names.h"
#include "base/buf.h"

enum { CHUNK = 256, PAGE = 4096 };

void print_addr(const struct printer *p, uint64_t addr)
{
	if (addr)
		buf_printf(p->out, "0x%" PRIx64, addr);
	else
		buf_puts(p->out, "NULL");
}

void print_enum(const struct printer *p, const struct xlat *names, uint64_t value)
{
	const char *name = xlat_name(names, value), *unknown = xlat_unknown(names);

	if (name && p->opts->consts == CONSTS_ABBREV) {
		buf_puts(p->out, name);
		return;
	}
	if (unknown)
		buf_printf(p->out, "%#" PRIx64, value);
	else
		buf_printf(p->out, "%" PRId32, (int32_t)value);
	if (p->opts->consts != CONSTS_RAW && (name || unknown))
		buf_printf(p->out, " /* %s */", name ? name : unknown);
}

void print_signal(const struct printer *p, uint64_t number)
{
	const char *name = signal_name(number);

	if (name && p->opts->consts == CONSTS_ABBREV) {
		buf_puts(p->out, name);
		return;
	}
	buf_printf(p->out, "%d", (int)number);
	if (name && p->opts->consts == CONSTS_VERBOSE)
		buf_printf(p->out, " /* %s */", name);
}

/* Appends a name to what was printed since `start`. */
static void add_flag(const struct printer *p, size_t start, const char *name)
{
	if (p->out->len != start)
		buf_putc(p->out, '|');
	buf_puts(p->out, name);
}

/* Appends the names of bits and returns the bits without names. */
static uint64_t add_flags(const struct printer *p, const struct xlat *names, uint64_t value,
			  uint64_t field)
{
	const char *name = xlat_name(names, value & field);
	size_t start = p->out->len;
	uint64_t rest = value;

	if (name && (field || !value)) {
		add_flag(p, start, name);
		rest &= ~field;
	}
	for (const struct xlat *x = names; x->name; x++) {
		if ((x->value & ~field) && (rest & x->value) == x->value) {
			add_flag(p, start, x->name);
			rest &= ~x->value;
		}
	}
	return rest;
}

/* The names in a comment after the number. */
static void print_flags_verbose(const struct printer *p, const struct xlat *names, uint64_t value,
				uint64_t field)
{
	size_t plain = p->out->len, start;
	uint64_t rest;

	buf_puts(p->out, " /* ");
	start = p->out->len;
	rest = add_flags(p, names, value, field);
	if (rest && p->out->len != start)
		buf_printf(p->out, "|%#" PRIx64, rest);
	else if (rest)
		buf_puts(p->out, xlat_unknown(names));
	if (p->out->len == start)
		buf_cut(p->out, plain);
	else
		buf_puts(p->out, " */");
}

void print_flags(const struct printer *p, const struct xlat *names, uint64_t value, uint64_t field)
{
	size_t start = p->out->len;
	uint64_t rest;

	if (p->opts->consts != CONSTS_ABBREV) {
		buf_printf(p->out, "%#" PRIx64, value);
		if (p->opts->consts == CONSTS_VERBOSE)
			print_flags_verbose(p, names, value, field);
		return;
	}
	rest = add_flags(p, names, value, field);
	if (rest && p->out->len != start)
		buf_printf(p->out, "|%#" PRIx64, rest);
	else if (rest)
		buf_printf(p->out, "%#" PRIx64 " /* %s */", rest, xlat_unknown(names));
	else if (p->out->len == start)
		buf_putc(p->out, '0');
}

/* For -x: non-ASCII is what is neither printable nor white space. */
static bool is_plain(const uint8_t *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (bytes[i] > '~' || (bytes[i] < ' ' && (bytes[i] < '\t' || bytes[i] > '\r')))
			return false;
	return true;
}

void print_escaped(const struct printer *p, const void *bytes, size_t n)
{
	const uint8_t *b = bytes;

	if (p->opts->hex == HEX_NONE || (p->opts->hex == HEX_NON_ASCII && is_plain(b, n))) {
		buf_escape(p->out, bytes, n);
		return;
	}
	for (size_t i = 0; i < n; i++)
		buf_printf(p->out, "\\x%02x", b[i]);
}

/* Adds at most `n` bytes from `addr` on as the inside of a literal; returns how many there were.
 * The byte after a chunk determines how its last one is escaped, so chunks are collected first. */
static uint64_t add_bytes(const struct printer *p, enum when when, uint64_t addr, uint64_t n)
{
	struct buf bytes = { 0 };
	char chunk[CHUNK];
	uint64_t done = 0;

	while (done < n) {
		size_t want = n - done < CHUNK ? n - done : CHUNK;
		size_t got = call_mem(p->call, when, addr + done, chunk, want);

		buf_add(&bytes, chunk, got);
		done += got;
		if (got < want)
			break;
	}
	print_escaped(p, buf_str(&bytes), bytes.len);
	buf_free(&bytes);
	return done;
}

/*
 * Returns true if memory ended before the buffer did: strace prints no part of such a buffer. The
 * recorder's limit is a number of bytes, memory ends at a page boundary.
 */
static bool ends_in_nothing(uint64_t addr, uint64_t wanted, uint64_t got)
{
	return got < wanted && (!got || ((addr + got) % PAGE == 0 && got % PAGE));
}

void print_buf(const struct printer *p, enum when when, uint64_t addr, uint64_t len)
{
	uint64_t n = len < p->opts->str_len ? len : p->opts->str_len, got;
	size_t start = p->out->len;
	char next;

	if (!addr) {
		print_addr(p, addr);
		return;
	}
	buf_putc(p->out, '"');
	got = add_bytes(p, when, addr, n);
	buf_putc(p->out, '"');
	/* strace reads one byte more than it prints, to see if there is more. */
	if (got == n && n < len)
		got += call_mem(p->call, when, addr + n, &next, 1);
	if (ends_in_nothing(addr, n + (n < len), got)) {
		buf_cut(p->out, start);
		print_addr(p, addr);
	} else if (n < len || got < n) {
		buf_puts(p->out, "...");
	}
}

void print_hex_bytes(const struct printer *p, const uint8_t *bytes, size_t n)
{
	buf_putc(p->out, '"');
	for (size_t i = 0; i < n; i++)
		buf_printf(p->out, "\\x%02x", bytes[i]);
	buf_putc(p->out, '"');
}

/* The length of the string, up to `max`; `ended`: its NUL was found. */
static size_t str_length(const struct printer *p, enum when when, uint64_t addr, size_t max,
			 bool *ended)
{
	char chunk[CHUNK];
	size_t len = 0;

	*ended = false;
	while (len <= max) {
		size_t got = call_mem(p->call, when, addr + len, chunk, CHUNK);
		const char *nul = memchr(chunk, '\0', got);

		len += nul ? (size_t)(nul - chunk) : got;
		*ended = nul && len <= max;
		if (nul || got < CHUNK)
			break;
	}
	return len < max ? len : max;
}

void print_str(const struct printer *p, enum when when, uint64_t addr, size_t max)
{
	bool ended;
	size_t len;

	len = addr ? str_length(p, when, addr, max, &ended) : 0;
	if (!addr || (!len && !ended)) {
		print_addr(p, addr);
		return;
	}
	buf_putc(p->out, '"');
	add_bytes(p, when, addr, len);
	buf_puts(p->out, ended ? "\"" : "\"...");
}

/* The layout of each time argument. */
static const struct time_row {
	const char *fraction;
	enum time_width width;
} times[ARG_TYPE_COUNT] = {
	[ARG_TIMEVAL] = { "tv_usec", TIME_64 },
	[ARG_TIMESPEC] = { "tv_nsec", TIME_64 },
	[ARG_TIMEVAL32] = { "tv_usec", TIME_32 },
	[ARG_TIMESPEC32] = { "tv_nsec", TIME_32 },
};

bool is_time(enum arg_type type)
{
	return times[type].fraction;
}

void print_time(const struct printer *p, enum when when, uint64_t addr, enum arg_type type)
{
	const struct time_row *row = &times[type];
	struct time64 t;

	if (read_time(p->call, when, addr, row->width, &t))
		buf_printf(p->out, "{tv_sec=%" PRId64 ", %s=%" PRIu64 "}", t.seconds, row->fraction,
			   t.fraction);
	else
		print_addr(p, addr);
}

/* A signal in a set: "CHLD" */
static void print_signal_short(const struct printer *p, int sig)
{
	const char *name = signal_name(sig) + strlen("SIG");

	if (p->opts->consts == CONSTS_ABBREV)
		buf_puts(p->out, name);
	else if (p->opts->consts == CONSTS_RAW)
		buf_printf(p->out, "%d", sig);
	else
		buf_printf(p->out, "%d /* %s */", sig, name);
}

void print_sigset(const struct printer *p, enum when when, uint64_t addr, uint64_t len)
{
	bool invert, first = true;
	uint64_t set;

	if (len != sizeof(set) || !call_read(p->call, when, addr, &set, sizeof(set))) {
		print_addr(p, addr);
		return;
	}
	/* Nearly full sets read better as their complement: from two thirds on, as in strace. */
	invert = __builtin_popcountll(set) >= 64 * 2 / 3;
	buf_puts(p->out, invert ? "~[" : "[");
	for (int sig = 1; sig <= 64; sig++) {
		if ((set >> (sig - 1) & 1) == invert)
			continue;
		buf_puts(p->out, first ? "" : " ");
		print_signal_short(p, sig);
		first = false;
	}
	buf_putc(p->out, ']');
}

/* Returns true if memory ends within an element, at a page boundary. An end elsewhere is the
 * recorder's limit. */
static bool ends_at_page(const struct call *c, uint64_t addr, size_t size)
{
	char byte;
	size_t n = 0;

	while (n < size && call_mem(c, AT_ENTRY, addr + n, &byte, 1))
		n++;
	return n < size && (addr + n) % PAGE == 0;
}

void print_array(const struct printer *p, uint64_t addr, uint64_t count, size_t size,
		 print_element *print, void *data)
{
	size_t start = p->out->len;
	uint64_t bytes, end;

	/* Neither NULL nor an array that wraps around the address space. */
	if (!addr || __builtin_mul_overflow(count, size, &bytes) ||
	    __builtin_add_overflow(addr, bytes, &end)) {
		print_addr(p, addr);
		return;
	}
	buf_putc(p->out, '[');
	for (uint64_t i = 0; i < count; i++, addr += size) {
		if (i)
			buf_puts(p->out, ", ");
		if (i >= p->opts->str_len && !p->opts->all && !ends_at_page(p->call, addr, size)) {
			buf_puts(p->out, "...");
			break;
		}
		if (print(p, addr, i, data))
			continue;
		if (!i) {
			buf_cut(p->out, start);
			print_addr(p, addr);
			return;
		}
		buf_printf(p->out, "... /* 0x%" PRIx64 " */", addr);
		break;
	}
	buf_putc(p->out, ']');
}
