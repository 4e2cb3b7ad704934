/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The files of the host that a program needs in the guest: the program, its interpreter and
 * libraries (found as ld.so finds them: DT_RPATH, LD_LIBRARY_PATH, DT_RUNPATH, /etc/ld.so.cache,
 * the default folders), a script's interpreter, what glibc opens later, and what --with names;
 * then, as an initramfs.
 */
#ifndef ENGINE_VM_FILES_FILES_H
#define ENGINE_VM_FILES_FILES_H

#include <stdbool.h>
#include <stddef.h>

struct err;
struct files;

struct files *files_new(void);
void files_free(struct files *f);
/* LD_PRELOAD, for the programs that come: borrowed; NULL: none. */
void files_set_preload(struct files *f, const char *names);

/* A program and all that it needs to start, by reading ELF files (and #! lines), never by executing
 * one. `env_library_path`: the caller's LD_LIBRARY_PATH or NULL. -ENOENT names the missing library
 * and who wants it; -ENOEXEC: no executable. */
int files_add_program(struct files *f, const char *path, const char *env_library_path,
		      struct err *e);
/* 64 or 32: of a program or, for a script, of its interpreter. -ENOEXEC for what is neither, as far
 * as can be read. */
int files_program_bits(const char *path);
/* A file, symbolic link (with what it points to) or folder (with all below, but not below a folder
 * that a link in it points to). ELF files bring their libraries, scripts that may be executed their
 * interpreter; those in a folder may lack one, as they do on the host. */
int files_add(struct files *f, const char *path, const char *env_library_path, struct err *e);
/* What glibc opens later: /etc/{hosts,…}, ld.so.cache, libnss_*, libgcc_s, /bin/sh: those that
 * exist. Call it behind the programs: libraries of 32 bits come only when a program of 32 bits is
 * there. */
int files_add_defaults(struct files *f, struct err *e);
/* A file with content of our own at a path of the guest. */
int files_add_bytes(struct files *f, const char *guest_path, const void *bytes, size_t n,
		    unsigned mode);
/* An empty folder (mode, uid, gid of the host's folder of that name where there is one). */
int files_add_dir(struct files *f, const char *guest_path);

/* Follows symbolic links, in the guest's files alone. */
bool files_has(const struct files *f, const char *guest_path);

/* Writes all as an initramfs (cpio newc, uncompressed) to `fd`: folders above a file are there,
 * with the host's mode and owner; hard links and symbolic links stay such; /dev/console and
 * /dev/null are there. An unreadable file is named. */
int files_write(const struct files *f, int fd, struct err *e);

/* PROGRAM as execvp would find it: the path itself when it has a slash, else the first executable
 * in `path_env`. 0, or -ENOENT (not found: exit status 127), -EACCES / -ENOEXEC (126). */
int files_which(const char *program, const char *path_env, char *out, size_t size, struct err *e);
/* The same by the caller's PATH, as an absolute path; nothing is run. */
int files_find_program(const char *program, char *path, size_t size, struct err *e);

#endif
