// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/kmodule.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "sym/kmodule_parts.h"

/* Turns `name` into the kernel's form; false if it is not a valid name (it may become part of a
 * path). */
static bool normalize(char *name)
{
	char *p;

	for (p = name; *p; p++) {
		if (*p == '-')
			*p = '_';
		if (!isalnum((unsigned char)*p) && *p != '_')
			return false;
	}
	return p > name;
}

bool kmodule_name(const char *path, char *name, size_t size)
{
	static const char *const ends[] = { ".ko", ".ko.xz", ".ko.zst", ".ko.gz" };
	const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path;
	const char *end = strstr(base, ".ko");
	bool is_module = false;

	for (size_t i = 0; end && i < sizeof(ends) / sizeof(*ends); i++)
		is_module |= !strcmp(end, ends[i]);
	if (!is_module || end == base || (size_t)(end - base) >= size)
		return false;
	memcpy(name, base, end - base);
	name[end - base] = '\0';
	return normalize(name);
}

/* The value of a key in .modinfo, NUL-terminated within the section; NULL if there is none. */
static const char *modinfo(const struct elffile *f, const char *key)
{
	size_t len = strlen(key);
	struct elfsec s;
	const char *p, *end, *nul;

	if (!elffile_section(f, ".modinfo", &s) || !s.bytes)
		return NULL;
	p = (const char *)s.bytes;
	for (end = p + s.size; p < end && (nul = memchr(p, 0, end - p)); p = nul + 1)
		if ((size_t)(nul - p) > len && p[len] == '=' && !memcmp(p, key, len))
			return p + len + 1;
	return NULL;
}

/* Splits "9pnet,fscache,netfs", in `depends`. */
static int split_depends(struct kmodule *m, struct err *e)
{
	char *save, *name = strtok_r(m->depends.data, ",", &save);

	for (; name; name = strtok_r(NULL, ",", &save)) {
		if (!normalize(name))
			return err_set(e, -EINVAL, "%s: damaged: its `depends` holds no names",
				       m->path);
		m->names[m->n_names++] = name;
	}
	return 0;
}

static int read_depends(struct kmodule *m, struct err *e)
{
	const char *list = modinfo(&m->file, "depends");

	if (!list || !*list)
		return 0;
	buf_puts(&m->depends, list);
	m->names = calloc(strlen(list) + 1, sizeof(*m->names));
	if (m->depends.failed || !m->names)
		return err_set(e, -ENOMEM, "%s: out of memory", m->path);
	return split_depends(m, e);
}

/* "6.1.0-56-amd64 SMP preempt mod_unload modversions " */
static int read_release(struct kmodule *m, struct err *e)
{
	const char *magic = modinfo(&m->file, "vermagic");

	if (magic)
		buf_escape(&m->release, magic, strcspn(magic, " "));
	return m->release.failed ? err_set(e, -ENOMEM, "%s: out of memory", m->path) : 0;
}

static int read_all(struct kmodule *m, struct err *e)
{
	int r;

	if (m->file.ehdr.e_type != ET_REL)
		return err_set(e, -EINVAL, "%s: not a kernel module: not a relocatable ELF",
			       m->path);
	r = read_depends(m, e);
	return r ? r : read_release(m, e);
}

static struct kmodule *finish(struct kmodule *m, const char *path, struct err *e)
{
	m->path = strdup(path);
	if (!m->path)
		err_set(e, -ENOMEM, "%s: out of memory", path);
	else if (!read_all(m, e))
		return m;
	kmodule_free(m);
	return NULL;
}

struct kmodule *kmodule_open(const char *path, struct err *e)
{
	struct kmodule *m = calloc(1, sizeof(*m));

	if (!m)
		err_set(e, -ENOMEM, "%s: out of memory", path);
	else if (!elffile_open(&m->file, path, e))
		return finish(m, path, e);
	free(m);
	return NULL;
}

struct kmodule *kmodule_open_bytes(void *bytes, size_t n, const char *path, struct err *e)
{
	struct kmodule *m = calloc(1, sizeof(*m));

	if (!m)
		err_set(e, -ENOMEM, "%s: out of memory", path);
	else if (!elffile_open_bytes(&m->file, bytes, n, path, e))
		return finish(m, path, e);
	free(m);
	return NULL;
}

void kmodule_free(struct kmodule *m)
{
	if (!m)
		return;
	free(m->fns);
	buf_free(&m->release);
	free(m->names);
	buf_free(&m->depends);
	elffile_close(&m->file);
	free((char *)m->path);
	free(m);
}

const char *const *kmodule_depends(const struct kmodule *m, size_t *n)
{
	*n = m->n_names;
	return m->names;
}

const char *kmodule_release(const struct kmodule *m)
{
	return buf_str(&m->release);
}
