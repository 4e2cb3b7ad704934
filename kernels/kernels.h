/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The cache of kernel images: $XDG_CACHE_HOME/ringtrip/kernels/RELEASE/ (or ~/.cache/…) with
 *   vmlinuz   as the distribution ships it
 *   vmlinux   the ELF inside, which QEMU starts
 *   origin    one line: where it came from ("linux-image-6.1.0-56-cloud-amd64 6.1.192-2", or the
 *             path that was added)
 *   debug     the vmlinux with debug information, if it was fetched; if it was added, a link to it
 *   source    the text of its source files, if it was fetched (kernels/source_store.h)
 *   symbols   what the running kernel said of its symbols, where the image's own tables are not
 *             understood
 *   layout    of a 32-bit kernel: where it keeps what (kernels/klayout.h)
 *   modules/  those that the VM has a use for and all that they depend on, NAME.ko, decompressed;
 *             `builtin`, the names of what the kernel has inside. Their order is not kept: each
 *             says itself what it depends on. In modules/all/ lie all others, compressed, until
 *             somebody asks for one.
 * A folder appears under its name only when it is complete.
 *
 * Beside the folders, the file `default` names the release that is taken where none is asked for.
 * Whoever fetches the distribution's kernel without naming a package writes it, and
 * kernels_set_default(); a kernel that comes into the cache in another way never changes which is
 * the default. Where there is no such file, it is the newest one of 64 bits.
 */
#ifndef KERNELS_KERNELS_H
#define KERNELS_KERNELS_H

#include <stdbool.h>
#include <stddef.h>

struct err;

/* Bytes: a larger file of a package is an error when it is read. */
enum { KERNEL_FILE_MAX = 256 << 20 };

struct kernel_entry {
	char release[128];
	char vmlinux[4096];
	char boot[4096]; /* what QEMU starts: vmlinux if it has the note for that, else vmlinuz */
	char origin[256];
	unsigned long long bytes; /* of the whole folder */
	int bits;                 /* 64, or 32: for i386 */
	bool is_default;          /* told by what lists and finds, not by what adds */
	bool has_modules;         /* its modules were looked for; perhaps none was there */
	bool has_all_modules;     /* those that nobody has asked for yet, too */
};

typedef void (*progress_fn)(void *ctx, const char *what);

/* The cache's folder for kernels; made when missing. */
int kernels_dir(char *path, size_t size, struct err *e);
/* All cached ones in the order of their versions, but the default one, which has 64 bits, last. The
 * array is the caller's to free(). */
int kernels_list(struct kernel_entry **list, size_t *n, struct err *e);
/* NULL: the default one; a release; or a path to a vmlinuz or vmlinux (which is added first).
 * -ENOENT when none. */
int kernels_find(const char *which, struct kernel_entry *out, struct err *e);
/* NULL: the newest one for i386; else as kernels_find(), but -EINVAL for one of 64 bits. */
int kernels_find_i386(const char *which, struct kernel_entry *out, struct err *e);
/* A kernel that has the module, or has it built in: the default one if it does; else of those that
 * do the one whose release begins most like the default's, then the newest. -ENOENT with a message
 * that says how to get one. */
int kernels_find_with(const char *module, struct kernel_entry *out, struct err *e);
int kernels_set_default(const char *release, struct err *e);
int kernels_remove(const char *release, struct err *e);
/* Fetches the distribution's cloud kernel (NULL: what linux-image-cloud-amd64 depends on now; else
 * a package name) with `apt-get download`, unpacks it with libarchive; nothing is installed, no
 * root needed. Says what it does through `progress`. */
int kernels_fetch(const char *package, progress_fn progress, void *ctx, struct kernel_entry *out,
		  struct err *e);

/* The same for i386, from the last Debian that has kernels for it, on the machine's own mirror; it
 * never becomes the default. The lists of packages are fetched, too, each time. */
int kernels_fetch_i386(const char *package, progress_fn progress, void *ctx,
		       struct kernel_entry *out, struct err *e);

/* Fetches the debug information of a cached kernel (`which` as for kernels_find()) that came as a
 * package: the package PACKAGE-dbg of the same version, of which the vmlinux is kept, without its
 * relocations. What is there already is not fetched again. */
int kernels_fetch_debug(const char *which, progress_fn progress, void *ctx,
			struct kernel_entry *out, struct err *e);

/* Fetches the source of a cached kernel that came as a package, of its version if the distribution
 * has it; C, headers and assembly are kept (kernels/source_store.h). */
int kernels_fetch_source(const char *which, progress_fn progress, void *ctx,
			 struct kernel_entry *out, struct err *e);
/* Where that is; false where it was not fetched. */
bool kernels_source(const struct kernel_entry *k, char *path, size_t size);

struct kernel_files {
	const char *image;   /* a vmlinuz or vmlinux */
	const char *debug;   /* the vmlinux with debug information that belongs to it, or NULL */
	const char *modules; /* its /lib/modules/RELEASE or a copy of that, or NULL */
};

/* The same file again is no work, unless something is given beside it. -EINVAL for a file that is
 * no kernel, and where debug information or a module is of another kernel. */
int kernels_add(const struct kernel_files *files, struct kernel_entry *out, struct err *e);

struct kernel_modules {
	char **paths; /* of .ko files, owned */
	size_t n;
};

/* The files of the wanted modules (names, NULL at the end) and of all that they depend on, in an
 * order in which they can be loaded; without those that are built in. -ENOENT with a message when
 * one is nowhere. Free also after an error. */
int kernels_modules(const struct kernel_entry *k, const char *const wanted[],
		    struct kernel_modules *out, struct err *e);
void kernels_modules_free(struct kernel_modules *m);
/* Whether that one is there, or built in. */
bool kernels_has_module(const struct kernel_entry *k, const char *name);

#endif
