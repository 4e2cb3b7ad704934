/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The parsed specification of what to run (protocol.h): a list of jobs with everything their
 * processes start with. */
#ifndef GUEST_SPEC_H
#define GUEST_SPEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <termios.h>

#include "guest/protocol.h"

struct words {
	char **at; /* NULL-terminated, owned */
	size_t count;
};

struct spec_fd {
	enum fd_kind kind;
	unsigned share; /* number of the descriptor whose channel it uses */
};

struct spec_limit {
	int resource;
	struct rlimit limit;
};

struct spec_job {
	enum job_kind kind;
	char *exe, *cwd; /* owned; cwd may be NULL */
	struct words argv, envp;
	bool has_uid, has_gid, has_umask;
	uid_t uid[2]; /* real, effective */
	gid_t gid[2];
	gid_t *groups; /* owned */
	size_t group_count;
	mode_t umask;
	struct spec_limit *limits; /* owned */
	size_t limit_count;
	struct spec_fd fd[3];
	off_t stdin_at;
};

struct spec_xattr {
	char *path, *name; /* owned */
	void *value;       /* owned */
	size_t len;
};

struct spec {
	uint32_t flags;            /* enum spec_flags */
	uint32_t linger_ms;        /* how long other processes may go on after the program's end */
	char *hostname;            /* owned, may be NULL */
	char *tracer;              /* owned, may be NULL */
	struct words addresses;    /* additional ones, of the loopback device */
	struct words fetches;      /* paths to send back */
	struct spec_xattr *xattrs; /* owned */
	size_t xattr_count;
	bool has_term;
	struct winsize winsize;
	struct termios termios;
	struct spec_job *jobs; /* owned */
	size_t job_count;
};

/* Returns 0, -EINVAL (not a specification) or -ENOMEM. After an error there is nothing to free. */
int spec_parse(struct spec *spec, const void *bytes, size_t len);
void spec_free(struct spec *spec);

#endif
