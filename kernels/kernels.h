/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The cache of kernel images: $XDG_CACHE_HOME/ringtrip/kernels/RELEASE/ (or ~/.cache/…) with
 *   vmlinuz   as the distribution ships it
 *   vmlinux   the ELF inside, which QEMU starts
 *   origin    one line: where it came from ("linux-image-6.1.0-56-cloud-amd64 6.1.192-2", or the
 *             path that was added)
 *   debug     the vmlinux with debug information, if it was fetched; if it was added, a link to it
 *   source    the text of its source files, if it was fetched (kernels/source_store.h)
 *   symbols   the running kernel's symbols, where the image's own tables are not
 *             understood
 *   layout    of a 32-bit kernel: where its data is (kernels/klayout.h)
 *   modules/  those that the VM can use, with their dependencies, NAME.ko, decompressed;
 *             `builtin` has the names of the built-in ones. No order is kept: each names
 *             its own dependencies. All others lie compressed in modules/all/ until
 *             one is asked for.
 * A folder appears under its name only when it is complete.
 *
 * Beside the folders, the file `default` names the release used when none is asked for. It is
 * written when the distribution's kernel is fetched without naming a package, and by
 * kernels_set_default(); adding a kernel in any other way never changes the default. Without that
 * file, the newest 64-bit kernel is the default.
 */
#ifndef KERNELS_KERNELS_H
#define KERNELS_KERNELS_H

#include <stdbool.h>
#include <stddef.h>

struct err;

/* Bytes: a larger file in a package is an error when it is read. */
enum { KERNEL_FILE_MAX = 256 << 20 };

struct kernel_entry {
	char release[128];
	char vmlinux[4096];
	char boot[4096]; /* what QEMU starts: vmlinux if it has the PVH note, else vmlinuz */
	char origin[256];
	unsigned long long bytes; /* size of the whole folder */
	int bits;                 /* 64, or 32: for i386 */
	bool is_default;          /* set when listing and finding, not when adding */
	bool has_modules;         /* its modules were looked for; there may be none */
	bool has_all_modules;     /* including those not asked for yet */
};

typedef void (*progress_fn)(void *ctx, const char *what);

/* The cache's folder for kernels; created when missing. */
int kernels_dir(char *path, size_t size, struct err *e);
/* All cached kernels by version, except that the default one, always 64-bit, comes last. The caller
 * frees the array. */
int kernels_list(struct kernel_entry **list, size_t *n, struct err *e);
/* NULL: the default one; a release; or a path to a vmlinuz or vmlinux (which is added first).
 * -ENOENT if there is none. */
int kernels_find(const char *which, struct kernel_entry *out, struct err *e);
/* NULL: the newest one for i386; else as kernels_find(), but -EINVAL for a 64-bit one. */
int kernels_find_i386(const char *which, struct kernel_entry *out, struct err *e);
/* A kernel that has the module, or has it built in: the default one if it does; else the one whose
 * release shares the longest beginning with the default's, then the newest. -ENOENT with a message
 * that says how to get one. */
int kernels_find_with(const char *module, struct kernel_entry *out, struct err *e);
int kernels_set_default(const char *release, struct err *e);
int kernels_remove(const char *release, struct err *e);
/* Fetches the distribution's cloud kernel (NULL: what linux-image-cloud-amd64 depends on now; else
 * a package name) with `apt-get download`, and unpacks it with libarchive; nothing is installed, no
 * root is needed. Reports its steps through `progress`. */
int kernels_fetch(const char *package, progress_fn progress, void *ctx, struct kernel_entry *out,
		  struct err *e);

/* The same for i386, from the last Debian release with i386 kernels, on the machine's own mirror;
 * it never becomes the default. The package lists are fetched each time, too. */
int kernels_fetch_i386(const char *package, progress_fn progress, void *ctx,
		       struct kernel_entry *out, struct err *e);

/* Fetches the debug information of a cached kernel (`which` as for kernels_find()) that came as a
 * package: the package PACKAGE-dbg of the same version, whose vmlinux is kept without its
 * relocations. Nothing is fetched that is there already. */
int kernels_fetch_debug(const char *which, progress_fn progress, void *ctx,
			struct kernel_entry *out, struct err *e);

/* Fetches the source of a cached kernel that came as a package, in its own version if the
 * distribution has it; C files, headers and assembly are kept (kernels/source_store.h). */
int kernels_fetch_source(const char *which, progress_fn progress, void *ctx,
			 struct kernel_entry *out, struct err *e);
/* The path of that source; false if it was not fetched. */
bool kernels_source(const struct kernel_entry *k, char *path, size_t size);

struct kernel_files {
	const char *image;   /* a vmlinuz or vmlinux */
	const char *debug;   /* the vmlinux with debug information that belongs to it, or NULL */
	const char *modules; /* its /lib/modules/RELEASE, a copy, or NULL */
};

/* Adding the same file again does nothing, unless something is given with it. -EINVAL for a file
 * that is not a kernel, and where debug information or a module belongs to another kernel. */
int kernels_add(const struct kernel_files *files, struct kernel_entry *out, struct err *e);

struct kernel_modules {
	char **paths; /* of .ko files, owned */
	size_t n;
};

/* The files of the wanted modules (names, NULL at the end) and all their dependencies, in loading
 * order; without those that are built in. -ENOENT with a message when one is missing. Free it after
 * an error, too. */
int kernels_modules(const struct kernel_entry *k, const char *const wanted[],
		    struct kernel_modules *out, struct err *e);
void kernels_modules_free(struct kernel_modules *m);
/* Returns true if the module is there, or built in. */
bool kernels_has_module(const struct kernel_entry *k, const char *name);

#endif
