// SPDX-License-Identifier: GPL-2.0-or-later
/* Adds to the set as a whole: a program or script, a file or folder of --with, what glibc opens
 * later. */
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <limits.h>
#include <linux/magic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "base/err.h"
#include "engine/vm/files/closure.h"
#include "engine/vm/files/entry.h"
#include "engine/vm/files/files.h"
#include "engine/vm/files/ldcache.h"
#include "sym/filemap.h"

#define SCRIPT_LINE  256 /* BINPRM_BUF_SIZE in the kernel */
#define SCRIPT_DEPTH 5   /* nested script interpreters, as in the kernel (exec_binprm) */

static int add_program(struct files *f, const char *path, const char *env_library_path, int depth,
		       struct err *e);

/* `#!INTERPRETER ARGUMENT`: splits the line into both, as the kernel does (fs/binfmt_script.c).
 * NULL: not a script. */
static char *script_interpreter(char *line, char **argument)
{
	char *interpreter;

	if (strncmp(line, "#!", 2))
		return NULL;
	line[strcspn(line, "\n")] = '\0';
	interpreter = line + 2 + strspn(line + 2, " \t");
	*argument = interpreter + strcspn(interpreter, " \t");
	if (**argument)
		*(*argument)++ = '\0';
	*argument += strspn(*argument, " \t");
	return interpreter;
}

/* `env NAME`, `env -S NAME ARGUMENTS`, `env VARIABLE=value NAME`: the program named is added,
 * too. */
static int add_env_name(struct files *f, const char *script, char *argument,
			const char *env_library_path, int depth, struct err *e)
{
	char path[PATH_MAX];
	char *save = NULL;
	char *word = strtok_r(argument, " \t", &save);
	int err;

	while (word && (*word == '-' || strchr(word, '=')))
		word = strtok_r(NULL, " \t", &save);
	if (!word)
		return 0;
	err = files_which(word, getenv("PATH"), path, sizeof(path), NULL);
	if (err < 0)
		return err_set(e, err, "%s, which the first line of %s asks for, is not in PATH",
			       word, script);
	return add_program(f, path, env_library_path, depth + 1, e);
}

static int add_script(struct files *f, const char *path, char *line, const char *env_library_path,
		      int depth, struct err *e)
{
	char *argument = NULL, *interpreter = script_interpreter(line, &argument), *base;
	int err;

	if (!*interpreter)
		return err_set(e, -ENOEXEC, "%s: no interpreter follows #!", path);
	if (depth >= SCRIPT_DEPTH)
		return err_set(e, -ELOOP, "%s: script interpreters are nested too deeply", path);
	if (access(interpreter, F_OK) < 0)
		return err_set(e, -errno, "%s, the interpreter of %s: %s", interpreter, path,
			       strerror(errno));
	err = add_program(f, interpreter, env_library_path, depth + 1, e);
	base = strrchr(interpreter, '/');
	if (!err && !strcmp(base ? base + 1 : interpreter, "env"))
		err = add_env_name(f, path, argument, env_library_path, depth, e);
	return err;
}

/* Reads the first line, or as much as fits: returns bytes read, or -errno. */
static int read_start(const char *path, char *line, size_t size, struct err *e)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (fd < 0)
		return err_set(e, -errno, "%s cannot be read: %s", path, strerror(errno));
	n = read(fd, line, size - 1);
	if (n < 0)
		n = err_set(e, -errno, "%s cannot be read: %s", path, strerror(errno));
	close(fd);
	line[n < 0 ? 0 : n] = '\0';
	return n;
}

static int add_program(struct files *f, const char *path, const char *env_library_path, int depth,
		       struct err *e)
{
	char real[PATH_MAX], line[SCRIPT_LINE];
	struct stat st;
	int err = files_walk(f, path, 0, real, e);

	if (err < 0)
		return err;
	if (stat(real, &st) < 0)
		return err_set(e, -errno, "%s: %s", real, strerror(errno));
	if (!S_ISREG(st.st_mode) || !(st.st_mode & 0111))
		return err_set(e, -EACCES, "%s is not an executable file", path);
	err = read_start(real, line, sizeof(line), e);
	if (err < 0)
		return err;
	if (!strncmp(line, "#!", 2))
		return add_script(f, path, line, env_library_path, depth, e);
	if (strncmp(line, "\177ELF", 4))
		return err_set(e, -ENOEXEC, "%s is neither an ELF program nor a script with #!",
			       path);
	return closure_add(f, real, env_library_path, e);
}

int files_add_program(struct files *f, const char *path, const char *env_library_path,
		      struct err *e)
{
	return add_program(f, path, env_library_path, 0, e);
}

int files_program_bits(const char *path)
{
	char line[SCRIPT_LINE], interpreter[SCRIPT_LINE], *name, *argument;
	struct err e;

	for (int depth = 0; depth <= SCRIPT_DEPTH; depth++, path = interpreter) {
		if (read_start(path, line, sizeof(line), &e) < 0)
			break;
		name = script_interpreter(line, &argument);
		if (!name) {
			int bits = closure_elf_bits(path, &e);

			return bits > 0 ? bits : -ENOEXEC;
		}
		strcpy(interpreter, name);
	}
	return -ENOEXEC;
}

/* Adds a script's interpreter; as with the libraries of files in a folder, one that is missing here
 * is missing on the host, too, and nobody asked to run the script. */
static int add_interpreter_of(struct files *f, const char *path, const char *env_library_path)
{
	char line[SCRIPT_LINE];
	struct err ignored;
	struct stat st;
	int err;

	if (stat(path, &st) < 0 || !(st.st_mode & 0111) ||
	    read_start(path, line, sizeof(line), &ignored) < 0 || strncmp(line, "#!", 2))
		return 0;
	err = add_script(f, path, line, env_library_path, 0, &ignored);
	return err == -ENOMEM ? err : 0;
}

static int add_needs_of(struct files *f, const char *path, const char *env_library_path,
			struct err *e)
{
	int bits = closure_elf_bits(path, e);

	if (!bits)
		return add_interpreter_of(f, path, env_library_path);
	return bits < 0 ? bits : closure_add(f, path, env_library_path, e);
}

/* /proc, /sys and the like are the guest's own. */
static bool is_kernels_own(const char *folder)
{
	static const unsigned long magics[] = {
		PROC_SUPER_MAGIC,   SYSFS_MAGIC,         DEBUGFS_MAGIC,
		TRACEFS_MAGIC,      BPF_FS_MAGIC,        SECURITYFS_MAGIC,
		CGROUP_SUPER_MAGIC, CGROUP2_SUPER_MAGIC, DEVPTS_SUPER_MAGIC,
	};
	struct statfs fs;

	if (statfs(folder, &fs) < 0)
		return false;
	for (size_t i = 0; i < sizeof(magics) / sizeof(*magics); i++)
		if ((unsigned long)fs.f_type == magics[i])
			return true;
	return false;
}

/* Adds one entry of a folder's tree. Links may dangle, and an ELF file may lack a library or be
 * damaged: it is so on the host, too, and nobody asked to run it. */
static int add_tree_entry(struct files *f, FTS *fts, FTSENT *x, const char *env_library_path,
			  struct err *e)
{
	int err;

	switch (x->fts_info) {
	case FTS_DP:
		return 0;
	case FTS_DNR:
	case FTS_ERR:
	case FTS_NS:
		return err_set(e, -x->fts_errno, "%s cannot be read: %s", x->fts_path,
			       strerror(x->fts_errno));
	case FTS_SL:
	case FTS_SLNONE:
		err = files_walk(f, x->fts_path, 0, NULL, NULL);
		return err == -ENOMEM ? err : 0;
	case FTS_D:
		if (is_kernels_own(x->fts_path))
			fts_set(fts, x, FTS_SKIP);
		return files_put(f, x->fts_path, x->fts_statp, NULL);
	}
	if (S_ISSOCK(x->fts_statp->st_mode))
		return 0;
	err = files_put(f, x->fts_path, x->fts_statp, NULL);
	if (!err && S_ISREG(x->fts_statp->st_mode))
		err = add_needs_of(f, x->fts_path, env_library_path, e);
	return err == -ENOENT || err == -ENOEXEC ? 0 : err;
}

static int add_tree(struct files *f, char *folder, const char *env_library_path, struct err *e)
{
	char *roots[] = { folder, NULL };
	FTS *fts = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
	FTSENT *x = NULL;
	int err = 0;

	if (!fts)
		return err_set(e, -errno, "%s: %s", folder, strerror(errno));
	while (!err && (x = fts_read(fts)))
		err = add_tree_entry(f, fts, x, env_library_path, e);
	fts_close(fts);
	return err;
}

int files_add(struct files *f, const char *path, const char *env_library_path, struct err *e)
{
	char real[PATH_MAX];
	struct stat st;
	int err = files_walk(f, path, 0, real, e);

	if (err < 0)
		return err;
	if (stat(real, &st) < 0)
		return err_set(e, -errno, "%s: %s", real, strerror(errno));
	if (S_ISDIR(st.st_mode))
		return add_tree(f, real, env_library_path, e);
	return S_ISREG(st.st_mode) ? add_needs_of(f, real, env_library_path, e) : 0;
}

/* Libraries that glibc opens by name: name services, and the unwinder for a thread that ends. */
static bool is_opened_later(const char *name)
{
	return !strcmp(name, "libgcc_s.so.1") ||
	       (!strncmp(name, "libnss_", 7) && strstr(name, ".so."));
}

static int add_later_libraries(struct files *f, const struct ldcache *cache, struct err *e)
{
	struct ldcache_row row;
	char real[PATH_MAX];

	for (uint32_t i = 0; ldcache_row(cache, i, &row); i++) {
		int err;

		if (!row.bits || !is_opened_later(row.name) || access(row.path, R_OK) < 0)
			continue;
		/* Libraries of another width would bring a C library that nothing uses. */
		if ((row.bits == 32 && !files_has(f, "/lib/ld-linux.so.2")) ||
		    (row.bits == BITS_X32 && !files_has(f, "/libx32/ld-linux-x32.so.2")))
			continue;
		err = files_walk(f, row.path, 0, real, e);
		if (!err)
			err = closure_add(f, real, NULL, e);
		if (err < 0 && err != -ENOENT && err != -ENOEXEC)
			return err;
	}
	return 0;
}

/* Files that programs read through glibc and similar libraries: name services, time zone, the
 * library cache, locales. */
static const char *const default_paths[] = {
	/* Often links to folders in /usr: program names go through them. */
	"/bin", "/lib", "/lib64", "/sbin",
	/* Read by name services, the resolver and the loader. */
	"/etc/ethers", "/etc/gai.conf", "/etc/group", "/etc/host.conf", "/etc/hostname",
	"/etc/hosts", "/etc/ld.so.cache", "/etc/localtime", "/etc/networks", "/etc/nsswitch.conf",
	"/etc/passwd", "/etc/protocols", "/etc/resolv.conf", "/etc/rpc", "/etc/services",
	"/etc/timezone", "/usr/share/locale/locale.alias",
	"/usr/lib/x86_64-linux-gnu/gconv/gconv-modules.cache",
	/* Read by OpenSSL on start-up; often a link into /etc. */
	"/usr/lib/ssl/openssl.cnf", "/etc/ssl/openssl.cnf"
};

/* Debian's standard locale and the generated ones beside it: on a desktop a few MiB. An archive of
 * all locales is a few hundred, which would cost a boot's time for something hardly ever needed
 * here. */
#define LOCALE         "/usr/lib/locale/C.utf8"
#define LOCALE_ARCHIVE "/usr/lib/locale/locale-archive"
#define ARCHIVE_MAX    (16 << 20)

static int add_locales(struct files *f, struct err *e)
{
	struct stat st;
	int err = 0;

	if (!access(LOCALE, R_OK | X_OK))
		err = files_add(f, LOCALE, NULL, e);
	if (!err && !access(LOCALE_ARCHIVE, R_OK) && !stat(LOCALE_ARCHIVE, &st) &&
	    st.st_size <= ARCHIVE_MAX)
		err = files_walk(f, LOCALE_ARCHIVE, 0, NULL, e);
	return err;
}

int files_add_defaults(struct files *f, struct err *e)
{
	struct filemap map = { 0 };
	struct ldcache cache;
	int err = 0;

	for (size_t i = 0; !err && i < sizeof(default_paths) / sizeof(*default_paths); i++)
		if (!access(default_paths[i], R_OK))
			err = files_walk(f, default_paths[i], 0, NULL, e);
	if (!err)
		err = add_locales(f, e);
	/* system() and popen() run it. */
	if (!err && !access("/bin/sh", R_OK | X_OK))
		err = files_add_program(f, "/bin/sh", NULL, e);
	if (err < 0 || filemap_open(&map, "/etc/ld.so.cache", NULL) < 0)
		return err;
	if (!ldcache_open(&cache, map.bytes, map.size, NULL))
		err = add_later_libraries(f, &cache, e);
	filemap_close(&map);
	return err;
}
