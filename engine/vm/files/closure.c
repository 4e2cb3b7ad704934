// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/files/closure.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/files/entry.h"
#include "engine/vm/files/ldcache.h"
#include "sym/filemap.h"
#include "sym/module.h"

#define NO_PARENT (-1)

/* An ELF file that ld.so would have loaded by now. */
struct object {
	char *name; /* as requested */
	char *path; /* as found: $ORIGIN is its folder */
	struct module *module;
	int parent; /* index of the first one to ask; DT_RPATH is inherited from it */
};

struct closure {
	struct files *files;
	const char *library_path;
	int bits;
	struct object *objects; /* [0] is the file itself */
	size_t n;
	struct filemap cache_map;
	struct ldcache cache;
	struct err *e;
};

/* One search: who needs which library. */
struct wanted {
	const char *name;
	int by;
};

static int elf_header_bits(const Elf64_Ehdr *h)
{
	/* e_type and e_machine are at the same place in both classes. */
	if (memcmp(h->e_ident, ELFMAG, SELFMAG) || h->e_ident[EI_DATA] != ELFDATA2LSB)
		return 0;
	if (h->e_type != ET_EXEC && h->e_type != ET_DYN)
		return 0;
	if (h->e_ident[EI_CLASS] == ELFCLASS64 && h->e_machine == EM_X86_64)
		return 64;
	if (h->e_ident[EI_CLASS] == ELFCLASS32 && h->e_machine == EM_X86_64)
		return BITS_X32;
	if (h->e_ident[EI_CLASS] == ELFCLASS32 && h->e_machine == EM_386)
		return 32;
	return 0;
}

int closure_elf_bits(const char *path, struct err *e)
{
	Elf64_Ehdr header;
	struct stat st;
	ssize_t n;
	int fd;

	if (stat(path, &st) < 0 || !S_ISREG(st.st_mode))
		return 0;
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return err_set(e, -errno, "%s cannot be read: %s", path, strerror(errno));
	n = read(fd, &header, sizeof(header));
	close(fd);
	return n < (ssize_t)sizeof(header) ? 0 : elf_header_bits(&header);
}

static int push(struct closure *c, const char *name, const char *path, int parent)
{
	struct object *o = realloc(c->objects, (c->n + 1) * sizeof(*o));

	if (!o)
		return err_set(c->e, -ENOMEM, "out of memory");
	c->objects = o;
	o += c->n;
	*o = (struct object){ .name = strdup(name), .path = strdup(path), .parent = parent };
	c->n++;
	if (!o->name || !o->path)
		return err_set(c->e, -ENOMEM, "out of memory");
	o->module = module_open(path, NULL, c->e);
	return o->module ? 0 : -ENOEXEC;
}

/* Tries a candidate file: 1 when ld.so could load it (then it is added), 0 when it would go on
 * searching. */
static int try_file(struct closure *c, const struct wanted *w, const char *path)
{
	int bits = closure_elf_bits(path, c->e);
	int err;

	if (bits < 0)
		return bits;
	if (!bits || bits != c->bits)
		return 0;
	err = files_walk(c->files, path, 0, NULL, c->e);
	if (!err)
		err = push(c, w->name, path, w->by);
	return err < 0 ? err : 1;
}

static int try_folder(struct closure *c, const struct wanted *w, const char *folder)
{
	static const char *const variants[] = {
		"/glibc-hwcaps/x86-64-v4/",
		"/glibc-hwcaps/x86-64-v3/",
		"/glibc-hwcaps/x86-64-v2/",
		"/",
	};
	int found = 0;

	/* The last one, for every processor, decides. */
	for (size_t i = 0; i < sizeof(variants) / sizeof(*variants) && found >= 0; i++) {
		struct buf path = { 0 };

		buf_printf(&path, "%s%s%s", *folder ? folder : ".", variants[i], w->name);
		found = path.failed ? -ENOMEM : try_file(c, w, path.data);
		buf_free(&path);
	}
	return found;
}

/* Debian's library folder, which is ld.so's $LIB. */
static const char *folder_of(int bits)
{
	return bits == 64   ? "lib/x86_64-linux-gnu"
	       : bits == 32 ? "lib/i386-linux-gnu"
			    : "lib/x86_64-linux-gnux32";
}

/* Replaces ld.so's dynamic string tokens: $ORIGIN, $LIB and $PLATFORM, with or without braces. */
static void expand(const struct closure *c, const char *s, size_t n, const char *origin_of,
		   struct buf *out)
{
	const struct {
		const char *token, *text;
	} tokens[] = {
		{ "$ORIGIN", NULL },
		{ "${ORIGIN}", NULL },
		{ "$LIB", folder_of(c->bits) },
		{ "${LIB}", folder_of(c->bits) },
		{ "$PLATFORM", c->bits == 32 ? "i686" : "x86_64" },
		{ "${PLATFORM}", c->bits == 32 ? "i686" : "x86_64" },
	};
	const char *end = s + n, *slash = strrchr(origin_of, '/');

	while (s < end) {
		size_t i, len = 0;

		for (i = 0; i < sizeof(tokens) / sizeof(*tokens); i++) {
			len = strlen(tokens[i].token);
			if (len <= (size_t)(end - s) && !memcmp(s, tokens[i].token, len))
				break;
		}
		if (i == sizeof(tokens) / sizeof(*tokens))
			buf_putc(out, *s++);
		else if (tokens[i].text)
			buf_puts(out, tokens[i].text);
		else
			buf_add(out, origin_of, slash ? slash - origin_of : 0);
		if (i < sizeof(tokens) / sizeof(*tokens))
			s += len;
	}
}

/* Tries a list of folders, from DT_RPATH, DT_RUNPATH or LD_LIBRARY_PATH; $ORIGIN is the folder of
 * `origin_of`. */
static int try_list(struct closure *c, const struct wanted *w, const char *list,
		    const char *separators, const char *origin_of)
{
	int found = 0;

	while (list && !found) {
		size_t n = strcspn(list, separators);
		struct buf folder = { 0 };

		expand(c, list, n, origin_of, &folder);
		found = folder.failed ? -ENOMEM : try_folder(c, w, buf_str(&folder));
		buf_free(&folder);
		list = list[n] ? list + n + 1 : NULL;
	}
	return found;
}

/* Tries DT_RPATH of the file that asks and of all through which it was loaded; none if it has
 * DT_RUNPATH itself. */
static int try_rpaths(struct closure *c, const struct wanted *w)
{
	bool is_rpath = false;
	int found = 0;

	if (module_runpath(c->objects[w->by].module, &is_rpath) && !is_rpath)
		return 0;
	for (int i = w->by; i != NO_PARENT && !found; i = c->objects[i].parent) {
		const struct object *o = &c->objects[i];
		const char *list = module_runpath(o->module, &is_rpath);

		if (list && is_rpath)
			found = try_list(c, w, list, ":", o->path);
	}
	return found;
}

static int try_runpath(struct closure *c, const struct wanted *w)
{
	const struct object *o = &c->objects[w->by];
	bool is_rpath = false;
	const char *list = module_runpath(o->module, &is_rpath);

	return list && !is_rpath ? try_list(c, w, list, ":", o->path) : 0;
}

static int try_cache(struct closure *c, const struct wanted *w)
{
	struct ldcache_row row;
	int found = 0;

	for (uint32_t i = 0; ldcache_row(&c->cache, i, &row); i++) {
		if (row.bits != c->bits || strcmp(row.name, w->name))
			continue;
		found = try_file(c, w, row.path);
		if (found < 0 || (found && row.plain))
			return found;
	}
	return 0;
}

static int try_defaults(struct closure *c, const struct wanted *w)
{
	/* Debian's, then the general ones; for 32-bit files also those of Debian's libc6-i386. */
	static const char *const folders_64[] = {
		"/lib/x86_64-linux-gnu",
		"/usr/lib/x86_64-linux-gnu",
		"/lib64",
		"/usr/lib64",
		"/lib",
		"/usr/lib",
		NULL,
	};
	static const char *const folders_32[] = {
		"/lib/i386-linux-gnu",
		"/usr/lib/i386-linux-gnu",
		"/lib32",
		"/usr/lib32",
		"/lib",
		"/usr/lib",
		NULL,
	};
	static const char *const folders_x32[] = {
		"/lib/x86_64-linux-gnux32",
		"/usr/lib/x86_64-linux-gnux32",
		"/libx32",
		"/usr/libx32",
		NULL,
	};
	const char *const *p = c->bits == 64   ? folders_64
			       : c->bits == 32 ? folders_32
					       : folders_x32;
	int found = 0;

	for (; *p && !found; p++)
		found = try_folder(c, w, *p);
	return found;
}

static int missing(const struct closure *c, const struct wanted *w)
{
	struct buf name = { 0 };

	buf_escape(&name, w->name, strlen(w->name));
	err_set(c->e, -ENOENT,
		"the library %s, which %s needs, was not found where ld.so looks for it "
		"(LD_LIBRARY_PATH, the program's RPATH or RUNPATH, /etc/ld.so.cache, default "
		"folders): install it, or name its folder in LD_LIBRARY_PATH",
		buf_str(&name), c->objects[w->by].path);
	buf_free(&name);
	return -ENOENT;
}

/* A name with a slash is a path, and is not searched for. */
static int find_path(struct closure *c, const struct wanted *w)
{
	struct buf path = { 0 };
	int found;

	expand(c, w->name, strlen(w->name), c->objects[w->by].path, &path);
	found = path.failed ? -ENOMEM : try_file(c, w, buf_str(&path));
	buf_free(&path);
	return found;
}

/* ld.so's order. */
static int find_name(struct closure *c, const struct wanted *w)
{
	int found = try_rpaths(c, w);

	if (!found)
		found = try_list(c, w, c->library_path, ":;", c->objects[0].path);
	if (!found)
		found = try_runpath(c, w);
	if (!found)
		found = try_cache(c, w);
	if (!found)
		found = try_defaults(c, w);
	return found;
}

static int find(struct closure *c, const struct wanted *w)
{
	size_t before = c->n;
	int found = strchr(w->name, '/') ? find_path(c, w) : find_name(c, w);

	/* Perhaps found only for some processors: then the guest's ld.so decides. */
	if (!found && c->n == before)
		return missing(c, w);
	return found < 0 ? found : 0;
}

static bool is_loaded(const struct closure *c, const char *name)
{
	for (size_t i = 0; i < c->n; i++) {
		const char *soname = module_soname(c->objects[i].module);

		if (!strcmp(c->objects[i].name, name) || (soname && !strcmp(soname, name)))
			return true;
	}
	return false;
}

static int add_needs(struct closure *c, int by)
{
	size_t n = 0;
	const char *const *needed = module_needed(c->objects[by].module, &n);

	for (size_t i = 0; i < n; i++) {
		struct wanted w = { needed[i], by };
		int err = is_loaded(c, w.name) ? 0 : find(c, &w);

		if (err < 0)
			return err;
	}
	return 0;
}

static int add_interp(struct closure *c)
{
	const char *interp = module_interp(c->objects[0].module);
	const char *path = c->objects[0].path;
	int err, bits;

	if (!interp)
		return 0;
	err = files_walk(c->files, interp, 0, NULL, NULL);
	if (err < 0)
		return err_set(c->e, err, "the dynamic linker %s, which %s needs: %s", interp, path,
			       strerror(-err));
	bits = closure_elf_bits(interp, c->e);
	if (bits < 0)
		return bits;
	if (bits != c->bits)
		return err_set(c->e, -ENOEXEC, "%s, which %s needs, is not a dynamic linker for %s",
			       interp, path,
			       c->bits == 64   ? "64 bits"
			       : c->bits == 32 ? "32 bits"
					       : "x32");
	return push(c, interp, interp, 0);
}

/* The libraries in LD_PRELOAD, separated by spaces or colons; as for ld.so, one that is missing, or
 * has another width, is not an error. */
static int add_preloads(struct closure *c)
{
	const char *names = files_preload(c->files);
	struct buf name = { 0 };
	int err = 0;

	for (const char *p = names ? names : ""; *p && !err; p += strspn(p, " :")) {
		const size_t n = strcspn(p, " :");
		struct wanted w = { .by = 0 };

		buf_cut(&name, 0);
		buf_add(&name, p, n);
		w.name = buf_str(&name);
		if (name.failed)
			err = -ENOMEM;
		else if (n && !is_loaded(c, w.name))
			err = find(c, &w);
		err = err == -ENOENT || err == -EACCES ? 0 : err;
		p += n;
	}
	buf_free(&name);
	return err;
}

static void closure_end(struct closure *c)
{
	for (size_t i = 0; i < c->n; i++) {
		module_free(c->objects[i].module);
		free(c->objects[i].path);
		free(c->objects[i].name);
	}
	free(c->objects);
	filemap_close(&c->cache_map);
}

int closure_add(struct files *f, const char *path, const char *env_library_path, struct err *e)
{
	struct closure c = { .files = f, .library_path = env_library_path, .e = e };
	int err;

	if (c.library_path && !*c.library_path)
		c.library_path = NULL;
	c.bits = closure_elf_bits(path, e);
	if (c.bits < 0)
		return c.bits;
	if (!c.bits)
		return err_set(e, -ENOEXEC, "%s is not an ELF program for x86-64, i386 or x32",
			       path);
	/* Without a cache, or with a damaged one, ld.so searches only the folders. */
	if (!filemap_open(&c.cache_map, "/etc/ld.so.cache", NULL) &&
	    ldcache_open(&c.cache, c.cache_map.bytes, c.cache_map.size, NULL) < 0)
		c.cache.rows = 0;
	err = push(&c, path, path, NO_PARENT);
	if (!err)
		err = add_interp(&c);
	if (!err && module_interp(c.objects[0].module))
		err = add_preloads(&c);
	for (size_t i = 0; !err && i < c.n; i++)
		err = add_needs(&c, i);
	closure_end(&c);
	return err;
}
