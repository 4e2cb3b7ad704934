// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/guest_spec.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include "base/buf.h"
#include "guest/protocol.h"

static void add_record(struct buf *out, enum spec_tag tag, const void *bytes, size_t n)
{
	const uint32_t head[2] = { tag, n };

	buf_add(out, head, sizeof(head));
	buf_add(out, bytes, n);
}

static void add_text(struct buf *out, enum spec_tag tag, const char *text)
{
	add_record(out, tag, text, strlen(text));
}

struct guest_input guest_input_of_caller(void)
{
	struct stat st;

	if (fstat(0, &st) < 0)
		return (struct guest_input){ 0 };
	return (struct guest_input){ .live = isatty(0) || S_ISFIFO(st.st_mode) ||
					     S_ISSOCK(st.st_mode),
				     .file = S_ISREG(st.st_mode) };
}

static enum fd_kind kind_of(int fd)
{
	struct stat st, null;

	if (fstat(fd, &st) < 0 || fcntl(fd, F_GETFL) & O_PATH)
		return FD_KIND_CLOSED;
	if (isatty(fd))
		return FD_KIND_TTY;
	if (fd == 0 && S_ISREG(st.st_mode))
		return FD_KIND_FILE;
	if (fd == 0 && S_ISCHR(st.st_mode) && !stat("/dev/null", &null) &&
	    st.st_rdev == null.st_rdev)
		return FD_KIND_NULL;
	return fd == 0 && S_ISCHR(st.st_mode) ? FD_KIND_NULL : FD_KIND_PIPE;
}

static bool same_file(int a, int b)
{
	struct stat x, y;

	return !fstat(a, &x) && !fstat(b, &y) && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static void add_fds(struct buf *out, bool main)
{
	for (uint32_t fd = 0; fd < 3; fd++) {
		uint32_t v[3] = { fd, kind_of(fd), fd };

		/* Programs beside the main one do not share its input. */
		if (!main && fd == 0)
			v[1] = FD_KIND_NULL;
		if (fd == 2 && v[1] == FD_KIND_PIPE && kind_of(1) == FD_KIND_PIPE &&
		    same_file(1, 2))
			v[2] = 1;
		add_record(out, SPEC_FD, v, sizeof(v));
	}
}

static void add_limits(struct buf *out)
{
	for (uint32_t r = 0; r < RLIM_NLIMITS; r++) {
		struct {
			uint32_t resource, zero;
			uint64_t soft, hard;
		} v = { r, 0, 0, 0 };
		struct rlimit l;

		if (getrlimit(r, &l) < 0)
			continue;
		v.soft = l.rlim_cur;
		v.hard = l.rlim_max;
		add_record(out, SPEC_RLIMIT, &v, sizeof(v));
	}
}

static void add_owner(struct buf *out)
{
	const uint32_t uid[2] = { getuid(), geteuid() }, gid[2] = { getgid(), getegid() };
	int n = getgroups(0, NULL);
	gid_t *groups = n > 0 ? calloc(n, sizeof(*groups)) : NULL;
	const mode_t mask = umask(0);
	const uint32_t mask32 = mask;

	umask(mask);
	add_record(out, SPEC_UID, uid, sizeof(uid));
	add_record(out, SPEC_GID, gid, sizeof(gid));
	if (groups && getgroups(n, groups) == n)
		add_record(out, SPEC_GROUPS, groups, n * sizeof(*groups));
	else
		add_record(out, SPEC_GROUPS, "", 0);
	free(groups);
	add_record(out, SPEC_UMASK, &mask32, sizeof(mask32));
}

void guest_spec_begin(struct buf *out, uint32_t flags)
{
	const uint32_t magic = SPEC_MAGIC;
	char host[256] = "";

	buf_add(out, &magic, sizeof(magic));
	add_record(out, SPEC_FLAGS, &flags, sizeof(flags));
	if (!gethostname(host, sizeof(host) - 1))
		add_text(out, SPEC_HOSTNAME, host);
	for (int fd = 0; fd < 3; fd++) {
		struct {
			struct winsize size;
			struct termios modes;
		} __attribute__((packed)) term;
		struct winsize size;
		struct termios modes;

		if (tcgetattr(fd, &modes) < 0)
			continue;
		if (ioctl(fd, TIOCGWINSZ, &size) < 0)
			size = (struct winsize){ 24, 80, 0, 0 };
		term.size = size;
		term.modes = modes;
		add_record(out, SPEC_TERM, &term, sizeof(term));
		break;
	}
}

void guest_spec_linger(struct buf *out, uint32_t milliseconds)
{
	add_record(out, SPEC_LINGER, &milliseconds, sizeof(milliseconds));
}

void guest_spec_text(struct buf *out, unsigned tag, const char *text)
{
	add_text(out, tag, text);
}

void guest_spec_job(struct buf *out, const struct guest_spec_job *job)
{
	const uint32_t kind = job->main ? JOB_MAIN : JOB_ALSO;
	char *cwd = getcwd(NULL, 0);
	uint64_t at = 0;
	off_t here = lseek(0, 0, SEEK_CUR);

	add_record(out, SPEC_JOB, &kind, sizeof(kind));
	add_text(out, SPEC_EXE, job->exe);
	for (char *const *a = job->argv; *a; a++)
		add_text(out, SPEC_ARG, *a);
	for (char **v = environ; *v; v++)
		add_text(out, SPEC_ENV, *v);
	add_text(out, SPEC_CWD, cwd ? cwd : "/");
	free(cwd);
	add_owner(out);
	add_limits(out);
	add_fds(out, job->main);
	if (here > 0)
		at = here;
	add_record(out, SPEC_STDIN_AT, &at, sizeof(at));
}

void guest_spec_xattr(struct buf *out, const char *path, const char *name, const void *value,
		      size_t n)
{
	struct buf record = { 0 };

	buf_add(&record, path, strlen(path) + 1);
	buf_add(&record, name, strlen(name) + 1);
	buf_add(&record, value, n);
	add_record(out, SPEC_XATTR, buf_str(&record), record.len);
	out->failed |= record.failed;
	buf_free(&record);
}

bool guest_spec_has_xattr(const struct buf *spec, const char *path, const char *name)
{
	struct buf record = { 0 };
	bool found;

	buf_add(&record, path, strlen(path) + 1);
	buf_add(&record, name, strlen(name) + 1);
	found = spec->len && record.len && memmem(spec->data, spec->len, record.data, record.len);
	buf_free(&record);
	return found;
}

void guest_spec_end(struct buf *out)
{
	add_record(out, SPEC_END, "", 0);
}
