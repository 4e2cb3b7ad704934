// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/apt.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "kernels/cache_folder.h"

#define ARGS_MAX  16
#define NOT_FOUND 127 /* env's exit status when there is no such program */

/* The last Debian release with i386 kernels. */
#define I386_SUITE "bookworm"
#define KEYRING    "/usr/share/keyrings/debian-archive-keyring.gpg"

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

/* Runs a command in `folder`, without input; its output and messages go to `out`. Returns its exit
 * status, or -errno. */
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

/* As root, apt would warn that its sandbox user may not write to our folder. */
int apt_run(const struct apt *a, const char *tool, const char *const words[], const char *folder,
	    struct buf *out)
{
	const char *argv[ARGS_MAX] = { "env", "LC_ALL=C", "LANGUAGE=" };
	char config[PATH_MAX + 16];
	size_t n = 3;

	if (*a->config) {
		snprintf(config, sizeof(config), "APT_CONFIG=%s", a->config);
		argv[n++] = config;
	}
	argv[n++] = tool;
	if (geteuid() == 0) {
		argv[n++] = "-o";
		argv[n++] = "APT::Sandbox::User=root";
	}
	while (*words && n < ARGS_MAX - 1)
		argv[n++] = *words++;
	return run((char *const *)argv, folder, out);
}

/* The first line that begins with "E: ", else the last one. */
const char *apt_reason(struct buf *out)
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

int apt_failed(int status, const char *what, struct buf *out, const char *hint, struct err *e)
{
	if (status < 0)
		return err_set(e, status, "%s: %s", what, strerror(-status));
	if (status == NOT_FOUND)
		return err_set(e, -ENOENT,
			       "apt-get, which fetches kernel images, is not here: bring one and "
			       "run `ringtrip kernel add PATH`");
	return err_set(e, -EIO, "%s failed: %s; %s", what, apt_reason(out), hint);
}

/* ---- i386 ---- */

/* "REPO_URI RELEASE COMPONENT ORIGIN" of each source; takes the URI of Debian's main archive.
 * Before any lists are fetched, apt knows no origin, so the suite has to tell: those of other
 * archives contain a hyphen or a slash. */
static bool read_mirror(struct buf *out, char *uri, size_t size)
{
	char from[256], suite[64], component[64], origin[64];

	for (char *save, *line = out->len ? strtok_r(out->data, "\n", &save) : NULL; line;
	     line = strtok_r(NULL, "\n", &save)) {
		int n = sscanf(line, "%255s %63s %63s %63s", from, suite, component, origin);

		if (n < 3 || strcmp(component, "main") || strpbrk(suite, "-/"))
			continue;
		if (n < 4 || !strcmp(origin, "Debian") || *origin == '$') {
			snprintf(uri, size, "%s", from);
			return strpbrk(uri, " \"'") == NULL;
		}
	}
	return false;
}

static int find_mirror(char *uri, size_t size, struct err *e)
{
	static const struct apt own;
	const char *const words[] = { "indextargets", "--format",
				      "$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)",
				      "Created-By: Packages", NULL };
	struct buf out = { 0 };
	int status = apt_run(&own, "apt-get", words, "/", &out), r = 0;

	if (status)
		r = apt_failed(status, "`apt-get indextargets`", &out, "is this a Debian?", e);
	else if (!read_mirror(&out, uri, size))
		r = err_set(
			e, -ENOENT,
			"apt has no source of Debian's main archive here, where the kernels for "
			"i386 "
			"are: bring an image and run `ringtrip kernel add PATH`");
	buf_free(&out);
	return r;
}

static int write_text(const char *path, const struct buf *text, struct err *e)
{
	FILE *f = text->failed ? NULL : fopen(path, "we");
	int r = f ? 0 : -errno;

	if (f && fwrite(text->data, 1, text->len, f) != text->len)
		r = -EIO;
	if (f && fclose(f))
		r = -errno;
	return r ? err_set(e, r, "%s: %s", path, strerror(-r)) : 0;
}

/* The changes to the machine's configuration (apt.conf(5)): sources, lists, the architecture, and
 * that nothing is installed. */
static int write_config(struct apt *a, const char *folder, const char *uri, struct err *e)
{
	struct buf text = { 0 };
	char path[PATH_MAX];
	int r;

	snprintf(a->config, sizeof(a->config), "%s/apt.conf", folder);
	buf_printf(
		&text,
		"#clear APT::Architectures;\nAPT::Architecture \"i386\";\n"
		"APT::Architectures { \"i386\"; };\nAcquire::Languages \"none\";\n"
		"Dir::Etc::sourcelist \"%s/sources.list\";\nDir::Etc::sourceparts \"/dev/null\";\n"
		"Dir::State \"%s\";\nDir::State::status \"%s/status\";\nDir::Cache \"%s\";\n",
		folder, folder, folder, folder);
	r = write_text(a->config, &text, e);
	buf_cut(&text, 0);
	snprintf(path, sizeof(path), "%s/status", folder);
	if (!r)
		r = write_text(path, &text, e);
	snprintf(path, sizeof(path), "%s/sources.list", folder);
	buf_printf(&text, "deb [arch=i386%s] %s " I386_SUITE " main\n",
		   access(KEYRING, R_OK) ? "" : " signed-by=" KEYRING, uri);
	if (!r)
		r = write_text(path, &text, e);
	buf_free(&text);
	return r;
}

static int update(const struct apt *a, struct err *e)
{
	const char *const words[] = { "update", "-q", NULL };
	struct buf out = { 0 };
	int status = apt_run(a, "apt-get", words, "/", &out);

	if (status)
		status = apt_failed(status, "`apt-get update` for i386", &out,
				    "see that the network works and the disk is not full", e);
	buf_free(&out);
	return status;
}

int apt_i386(struct apt *a, struct err *e)
{
	static const char *const folders[] = { "apt-i386", "apt-i386/lists/partial",
					       "apt-i386/archives/partial" };
	char uri[256], folder[PATH_MAX - 64], deeper[PATH_MAX - 64];
	int r = find_mirror(uri, sizeof(uri), e);

	for (int i = 2; i >= 0 && !r; i--)
		r = cache_folder(folders[i], i ? deeper : folder, sizeof(folder), e);
	if (!r)
		r = write_config(a, folder, uri, e);
	return r ? r : update(a, e);
}
