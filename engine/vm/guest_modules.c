// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/guest_modules.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "engine/symbols.h"
#include "engine/vm/files/files.h"
#include "guest/protocol.h"
#include "sym/kmodule.h"
#include "trace/writer.h"

static int add_one(struct files *boot, size_t i, const char *path, struct err *e)
{
	char guest[512];
	struct buf bytes = { 0 };
	int r = file_read(path, KERNEL_FILE_MAX, &bytes, e);

	snprintf(guest, sizeof(guest), MODULES_PATH "/%02zu-%s", i, strrchr(path, '/') + 1);
	if (!r && (r = files_add_bytes(boot, guest, bytes.data, bytes.len, 0600)) < 0)
		err_set(e, r, "out of memory");
	buf_free(&bytes);
	return r;
}

int guest_modules_add(struct kernel_modules *m, struct files *boot,
		      const struct kernel_entry *kernel, const char *const wanted[], struct err *e)
{
	int r = kernels_modules(kernel, wanted, m, e);

	for (size_t i = 0; !r && i < m->n; i++)
		r = add_one(boot, i, m->paths[i], e);
	return r;
}

static const char *path_of(const struct kernel_modules *m, const char *name)
{
	char found[128];

	for (size_t i = 0; i < m->n; i++)
		if (kmodule_name(m->paths[i], found, sizeof(found)) && !strcmp(found, name))
			return m->paths[i];
	return NULL;
}

static int write_symbols(struct kmodule *k, const char *name, struct trace_writer *w, struct err *e)
{
	struct buf b = { 0 };
	int r;

	symbols_of_kmodule(k, name, &b);
	r = b.failed ? err_set(e, -ENOMEM, "out of memory")
		     : trace_write_chunk(w, CHUNK_SYMBOLS, b.data, b.len, e);
	buf_free(&b);
	return r;
}

int guest_modules_symbols(const struct kernel_modules *m, const char *told, size_t n,
			  struct trace_writer *w, struct err *e)
{
	char *text = strndup(told, n), *end = text ? strchr(text, '\n') : NULL;
	struct kmodule *k = NULL;
	const char *path;
	int r = 0;

	if (end) {
		*end = '\0';
		path = path_of(m, text);
		k = path ? kmodule_open(path, NULL) : NULL;
		if (k && kmodule_place(k, end + 1, NULL) == 0)
			r = write_symbols(k, text, w, e);
	}
	kmodule_free(k);
	free(text);
	return r;
}
