// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Parses the specification: records {tag, length, bytes}, each handled by a table row that says how
 * long its bytes may be and whether it belongs to a job. An unknown tag is an error: the engine and
 * init come from the same build, and the engine would report as done what init ignored.
 */
#include "guest/spec.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/le.h"

static int text_set(char **text, const uint8_t *bytes, size_t len)
{
	if (memchr(bytes, '\0', len))
		return -EINVAL;
	free(*text);
	*text = strndup((const char *)bytes, len);
	return *text ? 0 : -ENOMEM;
}

static int words_add(struct words *words, const uint8_t *bytes, size_t len)
{
	char **at = reallocarray(words->at, words->count + 2, sizeof(*at));

	if (!at)
		return -ENOMEM;
	words->at = at;
	at[words->count] = NULL;
	at[words->count + 1] = NULL;
	int err = text_set(&at[words->count], bytes, len);
	if (!err)
		words->count++;
	return err;
}

static void words_free(struct words *words)
{
	for (size_t i = 0; i < words->count; i++)
		free(words->at[i]);
	free(words->at);
}

static struct spec_job *last_job(struct spec *spec)
{
	return &spec->jobs[spec->job_count - 1];
}

static int job_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	uint32_t kind = le32(bytes);
	struct spec_job *jobs;

	(void)len;
	if (kind > JOB_ALSO)
		return -EINVAL;
	jobs = reallocarray(spec->jobs, spec->job_count + 1, sizeof(*jobs));
	if (!jobs)
		return -ENOMEM;
	spec->jobs = jobs;
	spec->jobs[spec->job_count++] = (struct spec_job){ .kind = kind };
	for (unsigned i = 0; i < 3; i++)
		last_job(spec)->fd[i] = (struct spec_fd){ FD_KIND_NULL, i };
	return 0;
}

static int exe_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	return text_set(&last_job(spec)->exe, bytes, len);
}

static int arg_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	return words_add(&last_job(spec)->argv, bytes, len);
}

static int env_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	return words_add(&last_job(spec)->envp, bytes, len);
}

static int cwd_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	return text_set(&last_job(spec)->cwd, bytes, len);
}

static int uid_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	(void)len;
	last_job(spec)->has_uid = true;
	last_job(spec)->uid[0] = le32(bytes);
	last_job(spec)->uid[1] = le32(bytes + 4);
	return 0;
}

static int gid_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	(void)len;
	last_job(spec)->has_gid = true;
	last_job(spec)->gid[0] = le32(bytes);
	last_job(spec)->gid[1] = le32(bytes + 4);
	return 0;
}

static int groups_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	struct spec_job *job = last_job(spec);

	if (len % 4)
		return -EINVAL;
	free(job->groups);
	job->group_count = 0;
	job->groups = malloc(len + 1);
	if (!job->groups)
		return -ENOMEM;
	memcpy(job->groups, bytes, len);
	job->group_count = len / 4;
	return 0;
}

static int umask_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	(void)len;
	last_job(spec)->has_umask = true;
	last_job(spec)->umask = le32(bytes) & 0777;
	return 0;
}

static int rlimit_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	struct spec_job *job = last_job(spec);
	struct spec_limit *limits;

	(void)len;
	limits = reallocarray(job->limits, job->limit_count + 1, sizeof(*limits));
	if (!limits)
		return -ENOMEM;
	job->limits = limits;
	job->limits[job->limit_count++] = (struct spec_limit){
		.resource = le32(bytes),
		.limit = { .rlim_cur = le64(bytes + 8), .rlim_max = le64(bytes + 16) },
	};
	return 0;
}

static int fd_set_kind(struct spec *spec, const uint8_t *bytes, size_t len)
{
	uint32_t number = le32(bytes), kind = le32(bytes + 4), share = le32(bytes + 8);

	(void)len;
	if (number > 2 || kind > FD_KIND_TTY || share > number)
		return -EINVAL;
	last_job(spec)->fd[number] = (struct spec_fd){ kind, share };
	return 0;
}

static int stdin_at_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	(void)len;
	last_job(spec)->stdin_at = le64(bytes);
	return 0;
}

static int term_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	(void)len;
	spec->has_term = true;
	memcpy(&spec->winsize, bytes, sizeof(spec->winsize));
	memcpy(&spec->termios, bytes + sizeof(spec->winsize), sizeof(spec->termios));
	return 0;
}

static int flags_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	(void)len;
	spec->flags = le32(bytes);
	return 0;
}

static int linger_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	(void)len;
	spec->linger_ms = le32(bytes);
	return 0;
}

static int hostname_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	return text_set(&spec->hostname, bytes, len);
}

static int tracer_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	return text_set(&spec->tracer, bytes, len);
}

static int address_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	return words_add(&spec->addresses, bytes, len);
}

static int fetch_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	return words_add(&spec->fetches, bytes, len);
}

/* Path and name, each with its NUL, then the value. */
static int xattr_set(struct spec *spec, const uint8_t *bytes, size_t len)
{
	const uint8_t *path_end = memchr(bytes, 0, len);
	const uint8_t *name = path_end ? path_end + 1 : NULL;
	const uint8_t *name_end = name ? memchr(name, 0, bytes + len - name) : NULL;
	struct spec_xattr *xattrs, *x;

	if (!name_end || *bytes != '/')
		return -EINVAL;
	xattrs = reallocarray(spec->xattrs, spec->xattr_count + 1, sizeof(*xattrs));
	if (!xattrs)
		return -ENOMEM;
	spec->xattrs = xattrs;
	x = &xattrs[spec->xattr_count++];
	x->len = bytes + len - (name_end + 1);
	x->path = strdup((const char *)bytes);
	x->name = strdup((const char *)name);
	x->value = malloc(x->len + 1);
	if (!x->path || !x->name || !x->value)
		return -ENOMEM;
	memcpy(x->value, name_end + 1, x->len);
	return 0;
}

#define ANY UINT32_MAX
enum place { ANYWHERE, BEFORE_JOBS, IN_JOB };

static const struct row {
	uint32_t len; /* the only one allowed, or ANY */
	enum place place;
	int (*set)(struct spec *spec, const uint8_t *bytes, size_t len);
} rows[] = {
	[SPEC_JOB] = { 4, ANYWHERE, job_set },
	[SPEC_EXE] = { ANY, IN_JOB, exe_set },
	[SPEC_ARG] = { ANY, IN_JOB, arg_set },
	[SPEC_ENV] = { ANY, IN_JOB, env_set },
	[SPEC_CWD] = { ANY, IN_JOB, cwd_set },
	[SPEC_UID] = { 8, IN_JOB, uid_set },
	[SPEC_GID] = { 8, IN_JOB, gid_set },
	[SPEC_GROUPS] = { ANY, IN_JOB, groups_set },
	[SPEC_UMASK] = { 4, IN_JOB, umask_set },
	[SPEC_RLIMIT] = { 24, IN_JOB, rlimit_set },
	[SPEC_FD] = { 12, IN_JOB, fd_set_kind },
	[SPEC_TERM] = { sizeof(struct winsize) + sizeof(struct termios), ANYWHERE, term_set },
	[SPEC_STDIN_AT] = { 8, IN_JOB, stdin_at_set },
	[SPEC_FLAGS] = { 4, BEFORE_JOBS, flags_set },
	[SPEC_LINGER] = { 4, BEFORE_JOBS, linger_set },
	[SPEC_ADDRESS] = { ANY, BEFORE_JOBS, address_set },
	[SPEC_HOSTNAME] = { ANY, BEFORE_JOBS, hostname_set },
	[SPEC_FETCH] = { ANY, BEFORE_JOBS, fetch_set },
	[SPEC_TRACER] = { ANY, BEFORE_JOBS, tracer_set },
	[SPEC_XATTR] = { ANY, ANYWHERE, xattr_set },
};

static int record_set(struct spec *spec, uint32_t tag, const uint8_t *bytes, size_t len)
{
	if (tag >= sizeof(rows) / sizeof(*rows) || !rows[tag].set)
		return -EINVAL;
	const struct row *row = &rows[tag];

	if (row->len != ANY && row->len != len)
		return -EINVAL;
	if (row->place != ANYWHERE && (row->place == IN_JOB) != (spec->job_count > 0))
		return -EINVAL;
	return row->set(spec, bytes, len);
}

static int records_set(struct spec *spec, const uint8_t *at, size_t left)
{
	while (left >= 8) {
		uint32_t tag = le32(at), len = le32(at + 4);

		if (tag == SPEC_END)
			return 0;
		if (len > left - 8)
			return -EINVAL;
		int err = record_set(spec, tag, at + 8, len);
		if (err)
			return err;
		at += 8 + (size_t)len;
		left -= 8 + (size_t)len;
	}
	return -EINVAL; /* no SPEC_END: truncated */
}

/* Checks that JOB_ALSO jobs come first and exactly one JOB_MAIN last, each with something to
 * execute. There is no job for the symbols. */
static int jobs_check(const struct spec *spec)
{
	if (spec->flags & (SPEC_SYMBOLS | SPEC_CALIBRATE))
		return spec->job_count ? -EINVAL : 0;
	if (!spec->job_count)
		return -EINVAL;
	for (size_t i = 0; i < spec->job_count; i++) {
		bool last = i + 1 == spec->job_count;

		if ((spec->jobs[i].kind == JOB_MAIN) != last)
			return -EINVAL;
		if (!spec->jobs[i].exe || !spec->jobs[i].argv.count)
			return -EINVAL;
	}
	return 0;
}

int spec_parse(struct spec *spec, const void *bytes, size_t len)
{
	int err = -EINVAL;

	*spec = (struct spec){ 0 };
	if (len >= 4 && le32(bytes) == SPEC_MAGIC)
		err = records_set(spec, (const uint8_t *)bytes + 4, len - 4);
	if (!err)
		err = jobs_check(spec);
	if (err)
		spec_free(spec);
	return err;
}

void spec_free(struct spec *spec)
{
	for (size_t i = 0; i < spec->job_count; i++) {
		struct spec_job *job = &spec->jobs[i];

		words_free(&job->argv);
		words_free(&job->envp);
		free(job->exe);
		free(job->cwd);
		free(job->groups);
		free(job->limits);
	}
	free(spec->jobs);
	free(spec->hostname);
	free(spec->tracer);
	words_free(&spec->addresses);
	words_free(&spec->fetches);
	for (size_t i = 0; i < spec->xattr_count; i++) {
		free(spec->xattrs[i].path);
		free(spec->xattrs[i].name);
		free(spec->xattrs[i].value);
	}
	free(spec->xattrs);
	*spec = (struct spec){ 0 };
}
