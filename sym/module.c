// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/module.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "sym/module_parts.h"

/* musl, and glibc's parts from before 2.34 merged most of them into libc.so.6. Calls into libresolv
 * and the nss modules come from libc, on behalf of a program that called getaddrinfo() or the
 * like. */
static const struct {
	const char *soname;
	enum module_role role;
} roles[] = {
	{ "libc.so.6", MODULE_LIBC },
	{ "libpthread.so.0", MODULE_LIBC },
	{ "librt.so.1", MODULE_LIBC },
	{ "libdl.so.2", MODULE_LIBC },
	{ "libutil.so.1", MODULE_LIBC },
	{ "libanl.so.1", MODULE_LIBC },
	{ "libresolv.so.2", MODULE_LIBC },
	{ "libnss_dns.so.2", MODULE_LIBC },
	{ "libnss_files.so.2", MODULE_LIBC },
	{ "libc.so", MODULE_LIBC },
	{ "libc.musl-x86_64.so.1", MODULE_LIBC },
	{ "libc.musl-x86.so.1", MODULE_LIBC },
	{ "ld-linux-x86-64.so.2", MODULE_LOADER },
	{ "ld-linux-x32.so.2", MODULE_LOADER },
	{ "ld-linux.so.2", MODULE_LOADER },
	{ "linux-vdso.so.1", MODULE_VDSO },
	{ "linux-gate.so.1", MODULE_VDSO },
};

static enum module_role role_of(const char *soname)
{
	for (size_t i = 0; soname && i < sizeof(roles) / sizeof(*roles); i++) {
		if (strcmp(soname, roles[i].soname) == 0)
			return roles[i].role;
	}
	return MODULE_PROGRAM;
}

/* Opens the file under the module's build-id, if it has that build-id. A missing file is not an
 * error. */
static void open_debug(struct module *m, const char *root)
{
	const char *id = buf_str(&m->build_id);
	struct buf path = { 0 }, found = { 0 };

	if (strlen(id) < 4)
		return;
	buf_printf(&path, "%s/.build-id/%.2s/%s.debug", root, id, id + 2);
	if (!path.failed && elffile_open(&m->debug, buf_str(&path), NULL) == 0) {
		elffile_build_id(&m->debug, &found);
		if (strcmp(buf_str(&found), id) != 0 ||
		    m->debug.ehdr.e_machine != m->elf.ehdr.e_machine)
			elffile_close(&m->debug);
	}
	buf_free(&found);
	buf_free(&path);
}

/* Shared by both ways to open; `m->elf` is open. */
static int read_module(struct module *m, const char *name, const char *debug_root, struct err *e)
{
	int r;

	if (m->elf.ehdr.e_type != ET_EXEC && m->elf.ehdr.e_type != ET_DYN)
		return err_set(e, -EINVAL, "%s: ELF type %u: neither a program nor a library", name,
			       m->elf.ehdr.e_type);
	r = module_read_dynamic(m, name, e);
	if (r < 0)
		return r;
	m->role = role_of(m->soname);
	elffile_build_id(&m->elf, &m->build_id);
	if (m->build_id.failed)
		return err_set(e, -ENOMEM, "%s: out of memory", name);
	if (debug_root)
		open_debug(m, debug_root);
	return 0;
}

static struct module *module_new(const char *name, struct err *e)
{
	struct module *m = calloc(1, sizeof(*m));

	if (!m)
		err_set(e, -ENOMEM, "%s: out of memory", name);
	return m;
}

struct module *module_open(const char *path, const char *debug_root, struct err *e)
{
	struct module *m = module_new(path, e);

	if (m && (elffile_open(&m->elf, path, e) < 0 || read_module(m, path, debug_root, e) < 0)) {
		module_free(m);
		return NULL;
	}
	return m;
}

struct module *module_open_bytes(const void *bytes, size_t n, const char *name, struct err *e)
{
	struct module *m = module_new(name, e);

	if (!m)
		return NULL;
	m->copy = malloc(n ? n : 1);
	if (!m->copy) {
		err_set(e, -ENOMEM, "%s: out of memory", name);
		module_free(m);
		return NULL;
	}
	if (n)
		memcpy(m->copy, bytes, n);
	if (elffile_open_bytes(&m->elf, m->copy, n, name, e) < 0 ||
	    read_module(m, name, NULL, e) < 0) {
		module_free(m);
		return NULL;
	}
	return m;
}

void module_free(struct module *m)
{
	if (!m)
		return;
	free(m->lines);
	free(m->fns);
	for (size_t i = 0; i < m->n_strings; i++)
		free(m->strings[i]);
	free(m->strings);
	free(m->segs);
	free(m->needed);
	buf_free(&m->build_id);
	elffile_close(&m->debug);
	elffile_close(&m->elf);
	free(m->copy);
	free(m);
}

const uint8_t *module_at(const struct module *m, uint64_t vaddr, size_t n)
{
	for (size_t i = 0; i < m->n_segs; i++) {
		const struct module_seg *s = &m->segs[i];
		uint64_t at = vaddr - s->vaddr;

		if (at < s->filesz && n <= s->filesz - at)
			return m->elf.bytes + s->off + at;
	}
	return NULL;
}

bool module_is_code(const struct module *m, uint64_t vaddr, uint64_t *end)
{
	struct elfsec s = { 0 };
	bool sections = false;
	uint64_t ignored;

	end = end ? end : &ignored;
	while (elffile_next(&m->elf, s.scn, &s)) {
		sections = true;
		*end = s.shdr.sh_addr + s.size;
		if ((s.shdr.sh_flags & SHF_EXECINSTR) && vaddr - s.shdr.sh_addr < s.size)
			return true;
	}
	for (size_t i = 0; !sections && i < m->n_segs; i++) {
		*end = m->segs[i].vaddr + m->segs[i].filesz;
		if ((m->segs[i].flags & PF_X) && vaddr - m->segs[i].vaddr < m->segs[i].filesz)
			return true;
	}
	return false;
}

static bool room_for_string(struct module *m)
{
	size_t cap = m->cap_strings ? 2 * m->cap_strings : 64;
	char **p;

	if (m->n_strings < m->cap_strings)
		return true;
	p = reallocarray(m->strings, cap, sizeof(*p));
	if (!p)
		return false;
	m->strings = p;
	m->cap_strings = cap;
	return true;
}

const char *module_keep(struct module *m, const char *text, size_t n, const char *suffix)
{
	size_t more = strlen(suffix);
	char *s = room_for_string(m) ? malloc(n + more + 1) : NULL;

	if (!s)
		return NULL;
	memcpy(s, text, n);
	memcpy(s + n, suffix, more + 1);
	m->strings[m->n_strings++] = s;
	return s;
}

enum module_role module_role(const struct module *m)
{
	return m->role;
}

bool module_is_pie(const struct module *m)
{
	return m->elf.ehdr.e_type == ET_DYN;
}

int module_bits(const struct module *m)
{
	return m->elf.bits;
}

uint64_t module_entry(const struct module *m)
{
	return m->elf.ehdr.e_entry;
}

uint64_t module_phdr_vaddr(const struct module *m)
{
	return m->phdr_vaddr;
}

const char *module_build_id(const struct module *m)
{
	return buf_str(&m->build_id);
}

const char *module_interp(const struct module *m)
{
	return m->interp;
}

const char *module_soname(const struct module *m)
{
	return m->soname;
}

const char *module_runpath(const struct module *m, bool *is_rpath)
{
	if (is_rpath)
		*is_rpath = m->is_rpath;
	return m->runpath;
}

const char *const *module_needed(const struct module *m, size_t *n)
{
	*n = m->n_needed;
	return m->needed;
}

const struct module_seg *module_segs(const struct module *m, size_t *n)
{
	*n = m->n_segs;
	return m->segs;
}
