// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/orc.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/le.h"
#include "sym/elffile.h"

enum { ENTRY_BYTES = 6, IP_BYTES = 4 };

/* The types as they are stored: up to 6.3, and since 6.4, which has an .orc_header. */
static const enum orc_type types_old[4] = { ORC_CALL, ORC_REGS, ORC_REGS_PARTIAL, ORC_END };
static const enum orc_type types_new[8] = { ORC_END,  ORC_END,          ORC_CALL,
					    ORC_REGS, ORC_REGS_PARTIAL, ORC_END };

static struct orc_entry decode(const uint8_t *p, bool is_new)
{
	enum { OLD_END = 1 << 10 };
	const uint16_t bits = le16(p + 4);
	struct orc_entry o = { .sp_offset = (int16_t)le16(p),
			       .bp_offset = (int16_t)le16(p + 2),
			       .sp_reg = bits & 15,
			       .bp_reg = bits >> 4 & 15 };

	o.type = is_new ? types_new[bits >> 8 & 7] : types_old[bits >> 8 & 3];
	if (o.sp_reg == ORC_UNDEFINED || (!is_new && bits & OLD_END && o.type == ORC_CALL))
		o.type = ORC_END;
	return o;
}

static int by_address(const void *a, const void *b)
{
	const struct orc_entry *x = a, *y = b;

	return x->addr < y->addr ? -1 : x->addr > y->addr;
}

static int read_tables(const struct elffile *f, struct orc_entry **entries, size_t *n,
		       struct err *e)
{
	struct elfsec ips, rows, header;
	const bool is_new = elffile_section(f, ".orc_header", &header);

	if (!elffile_section(f, ".orc_unwind_ip", &ips) || !ips.bytes ||
	    !elffile_section(f, ".orc_unwind", &rows) || !rows.bytes)
		return 0;
	*n = ips.size / IP_BYTES;
	if (*n > rows.size / ENTRY_BYTES)
		*n = rows.size / ENTRY_BYTES;
	*entries = calloc(*n + ORC_SYSCALL_MAX, sizeof(**entries));
	if (!*entries)
		return err_set(e, -ENOMEM, "out of memory");
	for (size_t i = 0; i < *n; i++) {
		(*entries)[i] = decode(rows.bytes + i * ENTRY_BYTES, is_new);
		(*entries)[i].addr = ips.shdr.sh_addr + i * IP_BYTES +
				     (int64_t)(int32_t)le32(ips.bytes + i * IP_BYTES);
	}
	return 0;
}

int orc_read(const char *image, const struct ksyms *symbols, struct orc_entry **entries, size_t *n,
	     struct err *e)
{
	struct elffile f;
	int code = elffile_open(&f, image, e);

	*entries = NULL;
	*n = 0;
	if (code)
		return code;
	code = read_tables(&f, entries, n, e);
	if (!code && *n)
		orc_add_syscall(&f, symbols, *entries, n);
	if (*n)
		qsort(*entries, *n, sizeof(**entries), by_address);
	elffile_close(&f);
	return code;
}
