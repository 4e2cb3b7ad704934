// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/kernel.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "kernels/kernels.h"
#include "kernels/klayout.h"
#include "sym/image.h"
#include "sym/ksyms.h"
#include "sym/ktypes.h"

enum { LAYOUT_MAX = 4096 }; /* bytes of the file */

struct kernel {
	struct kernel_entry entry;
	struct image_facts image;
	struct klayout layout;
	bool has_image, has_layout;
	struct ksyms *symbols; /* NULL: not opened; so the two below */
	struct ktypes *types;
	char *debug;
	size_t debug_bytes;
};

struct kernel *kernel_open(const struct kernel_entry *entry)
{
	struct kernel *k = calloc(1, sizeof(*k));

	if (k)
		k->entry = *entry;
	return k;
}

void kernel_close(struct kernel *k)
{
	if (!k)
		return;
	ksyms_free(k->symbols);
	ktypes_free(k->types);
	free(k->debug);
	free(k);
}

const struct kernel_entry *kernel_entry(const struct kernel *k)
{
	return &k->entry;
}

static void file_beside(const struct kernel *k, const char *name, char path[PATH_MAX])
{
	snprintf(path, PATH_MAX, "%.*s/%s",
		 (int)(strrchr(k->entry.vmlinux, '/') - k->entry.vmlinux), k->entry.vmlinux, name);
}

/* ---- what the image says ---- */

const struct image_facts *kernel_image_facts(struct kernel *k, struct err *e)
{
	if (!k->has_image)
		k->has_image = !image_facts(k->entry.vmlinux, &k->image, e);
	return k->has_image ? &k->image : NULL;
}

const struct ksyms *kernel_symbols(struct kernel *k, struct err *e)
{
	char said[PATH_MAX];

	if (k->symbols)
		return k->symbols;
	file_beside(k, "symbols", said);
	k->symbols = access(said, R_OK) < 0 ? ksyms_open(k->entry.vmlinux, e)
					    : ksyms_open_text(k->entry.vmlinux, said, e);
	return k->symbols;
}

const struct ktypes *kernel_types(struct kernel *k, struct err *e)
{
	if (!k->types)
		k->types = ktypes_open(k->entry.vmlinux, e);
	return k->types;
}

/* ---- what lies beside it ---- */

/* An incomplete file counts as none. */
const struct klayout *kernel_layout(struct kernel *k)
{
	char path[PATH_MAX];
	struct buf text = { 0 };

	if (!k->has_layout) {
		file_beside(k, "layout", path);
		k->has_layout = !file_read(path, LAYOUT_MAX, &text, NULL) &&
				klayout_parse(&k->layout, buf_str(&text));
		buf_free(&text);
	}
	return k->has_layout ? &k->layout : NULL;
}

static int no_debug(const struct kernel *k, struct err *e)
{
	if (k->entry.bits == 64 && !strncmp(k->entry.origin, "linux-image-", 12))
		return err_set(e, -ENOENT,
			       "none was added (ringtrip kernel fetch --debug %s gets it)",
			       k->entry.release);
	return err_set(e, -ENOENT, "none was added (ringtrip kernel add PATH VMLINUX)");
}

/* A file other than the image; its build-id says whether it belongs to it. */
static int read_debug_link(struct kernel *k, char *path, size_t size, struct err *e)
{
	struct image_facts debug;
	char link[PATH_MAX];
	int r;

	file_beside(k, "debug", link);
	memset(path, 0, size);
	if (readlink(link, path, size - 1) < 0) {
		if (access(link, F_OK) < 0)
			return no_debug(k, e);
		snprintf(path, size, "%s", link);
	}
	r = image_facts(path, &debug, e);
	if (!r && strcmp(debug.build_id, k->image.build_id) != 0)
		r = err_set(e, -EINVAL, "%s was built again: its build-id is %s now", path,
			    debug.build_id);
	k->debug_bytes = r ? 0 : debug.debug;
	return r;
}

const char *kernel_debug(struct kernel *k, size_t *bytes, struct err *e)
{
	char path[PATH_MAX];

	if (!k->debug && kernel_image_facts(k, e)) {
		k->debug_bytes = k->image.debug;
		if (k->image.debug)
			k->debug = strdup(k->entry.vmlinux);
		else if (!read_debug_link(k, path, sizeof(path), e))
			k->debug = strdup(path);
	}
	if (bytes)
		*bytes = k->debug_bytes;
	return k->debug;
}

/* ---- keeping ---- */

/* Renamed only when it is complete. */
static int write_beside(const struct kernel *k, const char *name, const struct buf *text)
{
	char path[PATH_MAX], unfinished[PATH_MAX + 64];
	int r;

	file_beside(k, name, path);
	snprintf(unfinished, sizeof(unfinished), "%s.new-%d", path, getpid());
	unlink(unfinished);
	r = file_create(unfinished, text->data, text->len, NULL);
	if (!r && rename(unfinished, path) < 0)
		r = -errno;
	if (r)
		unlink(unfinished);
	return r;
}

/* Where nothing can be written beside the image: from memory, for this run only. */
static int open_text(struct kernel *k, const struct buf *text, struct err *e)
{
	char path[64];
	int fd = memfd_create("symbols", MFD_CLOEXEC);
	int r = fd < 0 ? -errno : file_write(fd, text->data, text->len);

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (r < 0)
		err_set(e, r, "the kernel's symbols: %s", strerror(-r));
	else if (!(k->symbols = ksyms_open_text(k->entry.vmlinux, path, e)))
		r = -EINVAL;
	if (fd >= 0)
		close(fd);
	return r;
}

int kernel_keep_symbols(struct kernel *k, const struct buf *text, struct err *e)
{
	ksyms_free(k->symbols);
	k->symbols = NULL;
	if (write_beside(k, "symbols", text))
		return open_text(k, text, e);
	return kernel_symbols(k, e) ? 0 : -EINVAL;
}

int kernel_keep_layout(struct kernel *k, const struct klayout *layout, struct err *e)
{
	char text[LAYOUT_MAX];
	struct buf lines = { 0 };

	k->layout = *layout;
	k->has_layout = true;
	klayout_text(layout, text, sizeof(text));
	buf_puts(&lines, text);
	if (lines.failed)
		return err_set(e, -ENOMEM, "out of memory");
	write_beside(k, "layout", &lines); /* else the next run looks again */
	buf_free(&lines);
	return 0;
}
