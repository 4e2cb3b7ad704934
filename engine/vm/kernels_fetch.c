// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The distribution's kernel, through apt: `apt-cache depends` names the package behind a metapackage,
 * `apt-get download --print-uris` its version, `apt-get download` brings it, with apt's sources, proxies and
 * signatures. All three work without root and change nothing in the system.
 */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/kernels.h"
#include "engine/vm/kernels_cache.h"
#include "engine/vm/kernels_deb.h"

#define METAPACKAGE   "linux-image-cloud-amd64"
#define NAME_PREFIX   "linux-image-"
#define ARGS_MAX      12
#define NOT_FOUND     127 /* env's exit status when there is no such program */
#define TRY_TO_UPDATE "if apt's lists are empty or old, run `sudo apt-get update`, then try again"

/* What apt offers. */
struct offer {
	char file[256];   /* "linux-image-6.1.0-56-cloud-amd64_6.1.192-2_amd64.deb" */
	char origin[256]; /* "linux-image-6.1.0-56-cloud-amd64 6.1.192-2" */
	long long bytes;
};

static int read_all(int fd, struct buf *out)
{
	char block[4096];
	ssize_t n;

	while ((n = read(fd, block, sizeof(block))) != 0) {
		if (n > 0)
			buf_add(out, block, n);
		else if (errno != EINTR)
			return -errno;
	}
	return 0;
}

static int spawn(char *const argv[], const char *folder, int out, pid_t *pid)
{
	posix_spawn_file_actions_t actions;
	int err = posix_spawn_file_actions_init(&actions);

	if (err)
		return -err;
	err = posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
	if (!err)
		err = posix_spawn_file_actions_adddup2(&actions, out, 1);
	if (!err)
		err = posix_spawn_file_actions_adddup2(&actions, out, 2);
	if (!err)
		err = posix_spawn_file_actions_addchdir_np(&actions, folder);
	if (!err)
		err = posix_spawnp(pid, argv[0], &actions, NULL, argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	return -err;
}

/* Runs a command in `folder`, without input; its output and messages go to `out`. The exit status, or -errno. */
static int run(char *const argv[], const char *folder, struct buf *out)
{
	int ends[2], status = 0, err;
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return -errno;
	err = spawn(argv, folder, ends[1], &pid);
	close(ends[1]);
	if (!err) {
		err = read_all(ends[0], out);
		while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
			;
	}
	close(ends[0]);
	if (err || out->failed)
		return err ? err : -ENOMEM;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* `words` behind apt-get or apt-cache, in English; NULL ends them. As root, apt would warn that its own user may not
 * write to our folder. */
static int run_apt(const char *tool, const char *const words[], const char *folder, struct buf *out)
{
	const char *argv[ARGS_MAX] = { "env", "LC_ALL=C", "LANGUAGE=", tool };
	size_t n = 4;

	if (geteuid() == 0) {
		argv[n++] = "-o";
		argv[n++] = "APT::Sandbox::User=root";
	}
	while (*words && n < ARGS_MAX - 1)
		argv[n++] = *words++;
	return run((char *const *)argv, folder, out);
}

/* apt's own words: its first line that says "E: ", else its last one. */
static const char *apt_reason(struct buf *out)
{
	char *text = out->data, *line;

	if (!out->len)
		return "it said nothing";
	while (out->len && out->data[out->len - 1] == '\n')
		out->data[--out->len] = '\0';
	line = !strncmp(text, "E: ", 3) ? text : strstr(text, "\nE: ");
	if (!line)
		line = strrchr(text, '\n');
	line = line ? line + (*line == '\n') : text;
	line[strcspn(line, "\n")] = '\0';
	return line;
}

static int apt_failed(int status, const char *what, struct buf *out, const char *hint,
		      struct err *e)
{
	if (status < 0)
		return err_set(e, status, "%s: %s", what, strerror(-status));
	if (status == NOT_FOUND)
		return err_set(e, -ENOENT,
			       "apt-get is not here, which fetches kernel images: bring one and "
			       "run `ringtrip kernel add PATH`");
	return err_set(e, -EIO, "%s failed: %s; %s", what, apt_reason(out), hint);
}

/* Goes behind apt's command line: no option, no path. */
static bool is_package(const char *s)
{
	if (!isalnum((unsigned char)*s) || strlen(s) > 128)
		return false;
	for (; *s; s++)
		if (!isalnum((unsigned char)*s) && !strchr("+-.:=~_", *s))
			return false;
	return true;
}

/* The image that a metapackage depends on; any other package is its own. */
static int resolve(const char *package, char *name, size_t size, struct err *e)
{
	const char *const words[] = { "depends", package, NULL };
	struct buf out = { 0 };
	int status = run_apt("apt-cache", words, "/", &out), n = 0;

	if (status) {
		status = apt_failed(status, "`apt-cache depends`", &out, TRY_TO_UPDATE, e);
		buf_free(&out);
		return status;
	}
	for (char *save, *line = strtok_r(out.data, "\n", &save); line && !n;
	     line = strtok_r(NULL, "\n", &save)) {
		const char *found = strstr(line, "Depends: " NAME_PREFIX);

		if (found && strspn(line, " |") == (size_t)(found - line))
			n = snprintf(name, size, "%s", found + strlen("Depends: "));
	}
	if (!n)
		n = snprintf(name, size, "%s", package);
	buf_free(&out);
	if (n >= (int)size || !is_package(name))
		return err_set(e, -EINVAL, "%s: apt names no package that it depends on", package);
	return 0;
}

/* "NAME_VERSION_ARCHITECTURE.deb" → "NAME VERSION"; apt writes the colon of an epoch as %3a. */
static bool offer_origin(struct offer *o)
{
	const char *name_end = strchr(o->file, '_');
	const char *version_end = name_end ? strchr(name_end + 1, '_') : NULL;
	char *colon;

	if (!version_end || strchr(o->file, '/') || *o->file == '.')
		return false;
	snprintf(o->origin, sizeof(o->origin), "%.*s %.*s", (int)(name_end - o->file), o->file,
		 (int)(version_end - name_end - 1), name_end + 1);
	colon = strstr(o->origin, "%3a");
	if (colon) {
		*colon = ':';
		memmove(colon + 1, colon + 3, strlen(colon + 3) + 1);
	}
	return true;
}

/* One line: 'http://…/NAME_VERSION_ARCHITECTURE.deb' NAME_VERSION_ARCHITECTURE.deb BYTES SHA256:… */
static int find_offer(const char *package, struct offer *o, struct err *e)
{
	const char *const words[] = { "download", "--print-uris", "-q", package, NULL };
	struct buf out = { 0 };
	int status = run_apt("apt-get", words, "/", &out);
	const char *line = NULL;
	int err = 0;

	if (status) {
		err = apt_failed(status, "`apt-get download`", &out, TRY_TO_UPDATE, e);
	} else {
		line = strchr(buf_str(&out), '\'');
		if (!line || sscanf(line, "'%*[^']' %255s %lld", o->file, &o->bytes) != 2 ||
		    !offer_origin(o))
			err = err_set(e, -EIO, "apt offers no file for %s: %s", package,
				      apt_reason(&out));
	}
	buf_free(&out);
	return err;
}

static int download(const struct kernel_new *k, const char *package, struct err *e)
{
	const char *const words[] = { "download", "-q", package, NULL };
	struct buf out = { 0 };
	int status = run_apt("apt-get", words, k->path, &out), err = 0;

	if (status)
		err = apt_failed(status, "`apt-get download`", &out,
				 "see that the network works and the disk is not full", e);
	buf_free(&out);
	return err;
}

static void say(progress_fn progress, void *ctx, const char *what)
{
	if (progress)
		progress(ctx, what);
}

static int unpack(struct kernel_new *k, const char *deb, const char *origin,
		  struct kernel_entry *out, struct err *e)
{
	char image[PATH_MAX], modules[PATH_MAX], release[sizeof(out->release)];
	int err;

	snprintf(image, sizeof(image), "%s/vmlinuz", k->path);
	snprintf(modules, sizeof(modules), "%s/modules", k->path);
	err = kernels_deb_image(deb, image, e);
	if (!err)
		err = kernel_release(image, release, sizeof(release), e);
	if (!err)
		err = kernels_deb_modules(deb, modules, release, e);
	unlink(deb);
	if (!err)
		err = kernel_unpack(k, image, e);
	return err ? err : kernel_finish(k, release, origin, out, e);
}

static int fetch_new(struct kernel_new *k, const char *package, const struct offer *o,
		     progress_fn progress, void *ctx, struct kernel_entry *out, struct err *e)
{
	char what[512], deb[PATH_MAX];
	int err;

	snprintf(what, sizeof(what), "downloading %s (%lld MB)", o->origin,
		 (o->bytes + 999999) / 1000000);
	say(progress, ctx, what);
	err = download(k, package, e);
	if (err < 0)
		return err;
	say(progress, ctx, "unpacking the kernel and its modules");
	snprintf(deb, sizeof(deb), "%s/%s", k->path, o->file);
	return unpack(k, deb, o->origin, out, e);
}

/* The default is what was fetched without naming a package; when that changes, it is said. */
static int set_default(struct kernel_new *k, const struct kernel_entry *fetched,
		       progress_fn progress, void *ctx, struct err *e)
{
	char what[512];
	struct kernel_entry before;
	int err = kernels_find(NULL, &before, e);

	if (err || !strcmp(before.release, fetched->release))
		return err;
	snprintf(what, sizeof(what), "%s is the default kernel now, before it was %s",
		 fetched->release, before.release);
	err = kernel_make_default(k, fetched->release, e);
	if (!err)
		say(progress, ctx, what);
	return err;
}

int kernels_fetch(const char *package, progress_fn progress, void *ctx, struct kernel_entry *out,
		  struct err *e)
{
	char name[256];
	struct offer offer;
	struct kernel_new k;
	int err;

	if (package && !is_package(package))
		return err_set(e, -EINVAL, "%s is no name of a package", package);
	err = resolve(package ? package : METAPACKAGE, name, sizeof(name), e);
	if (!err)
		err = find_offer(name, &offer, e);
	if (!err)
		err = kernel_begin(&k, e);
	if (err < 0)
		return err;
	/* Perhaps somebody else fetched it while we waited. */
	if (!kernel_have(offer.origin, out) || !out->has_modules)
		err = fetch_new(&k, name, &offer, progress, ctx, out, e);
	if (!err && !package)
		err = set_default(&k, out, progress, ctx, e);
	err = kernel_failed(&k, err, e);
	kernel_end(&k);
	return err;
}
