/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A package of the distribution: what apt offers under its name, and its file. */
#ifndef KERNELS_PACKAGE_H
#define KERNELS_PACKAGE_H

#include <stdbool.h>
#include <stddef.h>

struct apt;
struct err;

struct package_from {
	const struct apt *apt;
	const char *package; /* the default package */
	const char *hint;    /* shown when nothing is found there */
	/* Called at each step; NULL: by nobody. */
	void (*progress)(void *ctx, const char *what);
	void *ctx;
};

/* Shown when nothing is found in the machine's own lists. */
#define PACKAGE_HINT "if apt's lists are empty or old, run `sudo apt-get update`, then try again"

struct package_offer {
	char file[256];   /* "linux-image-6.1.0-56-cloud-amd64_6.1.192-2_amd64.deb" */
	char origin[256]; /* "linux-image-6.1.0-56-cloud-amd64 6.1.192-2" */
	long long bytes;
};

/* Returns true if it is safe on apt's command line: not an option, not a path; "NAME" or
 * "NAME=VERSION". */
bool package_is_name(const char *s);
int package_find(const struct package_from *from, const char *package, struct package_offer *out,
		 struct err *e);
/* Reports a step. */
void package_say(const struct package_from *from, const char *what);
/* Downloads what is offered under this name into `folder`, and returns the file's path. */
int package_download(const struct package_from *from, const char *package,
		     const struct package_offer *offer, const char *folder, char *path, size_t size,
		     struct err *e);

#endif
