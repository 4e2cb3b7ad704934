/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The host's files that a program needs in the guest: the program, its interpreter and libraries
 * (found as ld.so finds them: DT_RPATH, LD_LIBRARY_PATH, DT_RUNPATH, /etc/ld.so.cache, the default
 * folders), a script's interpreter, what glibc opens later, and what --with names; and writing them
 * as an initramfs.
 */
#ifndef ENGINE_VM_FILES_FILES_H
#define ENGINE_VM_FILES_FILES_H

#include <stdbool.h>
#include <stddef.h>

struct err;
struct files;

struct files *files_new(void);
void files_free(struct files *f);
/* LD_PRELOAD, for programs added from now on: borrowed; NULL: none. */
void files_set_preload(struct files *f, const char *names);

/* Adds a program and all that it needs to start, by reading ELF files (and #! lines), never by
 * executing one. `env_library_path`: the caller's LD_LIBRARY_PATH or NULL. -ENOENT names the
 * missing library and the file that needs it; -ENOEXEC: not an executable. */
int files_add_program(struct files *f, const char *path, const char *env_library_path,
		      struct err *e);
/* 64 or 32: of a program or, for a script, of its interpreter. -ENOEXEC for a file that is neither,
 * as far as can be read. */
int files_program_bits(const char *path);
/* Adds a file, a symbolic link (with its target) or a folder (with everything below, but not
 * through symbolic links to folders). ELF files bring their libraries, executable scripts their
 * interpreter; those in a folder may lack one, as they do on the host. */
int files_add(struct files *f, const char *path, const char *env_library_path, struct err *e);
/* Adds what glibc opens later, as far as it exists: /etc/{hosts,…}, ld.so.cache, libnss_*,
 * libgcc_s, /bin/sh. Call it after adding the programs: 32-bit libraries come only when a 32-bit
 * program is there. */
int files_add_defaults(struct files *f, struct err *e);
/* Adds a file with generated content at a path in the guest. */
int files_add_bytes(struct files *f, const char *guest_path, const void *bytes, size_t n,
		    unsigned mode);
/* Adds an empty folder (mode, uid, gid of the host's folder of that name, if there is one). */
int files_add_dir(struct files *f, const char *guest_path);

/* Follows symbolic links, within the guest's files only. */
bool files_has(const struct files *f, const char *guest_path);

/* Writes all as an initramfs (cpio newc, uncompressed) to `fd`: parent folders are included, with
 * the host's mode and owner; hard links and symbolic links are preserved; /dev/console and
 * /dev/null are included. The message names an unreadable file. */
int files_write(const struct files *f, int fd, struct err *e);

/* PROGRAM as execvp would find it: the path itself when it has a slash, else the first executable
 * in `path_env`. 0, or -ENOENT (not found: exit status 127), -EACCES / -ENOEXEC (126). */
int files_which(const char *program, const char *path_env, char *out, size_t size, struct err *e);
/* The same with the caller's PATH, as an absolute path; nothing is executed. */
int files_find_program(const char *program, char *path, size_t size, struct err *e);

#endif
