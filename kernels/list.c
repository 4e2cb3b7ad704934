// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/list.h"

#include <dirent.h>
#include <errno.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"
#include "kernels/cache_folder.h"
#include "sym/image.h"

int kernels_dir(char *path, size_t size, struct err *e)
{
	return cache_folder("kernels", path, size, e);
}

static void read_line(const char *folder, const char *name, char *line, size_t size)
{
	char path[PATH_MAX];
	FILE *in;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	in = fopen(path, "re");
	if (!in || !fgets(line, size, in))
		*line = '\0';
	line[strcspn(line, "\n")] = '\0';
	if (in)
		fclose(in);
}

static unsigned long long folder_bytes(char *folder)
{
	char *roots[] = { folder, NULL };
	FTS *fts = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
	unsigned long long sum = 0;
	FTSENT *x;

	while (fts && (x = fts_read(fts)))
		if (x->fts_info == FTS_F)
			sum += x->fts_statp->st_size;
	if (fts)
		fts_close(fts);
	return sum;
}

/* QEMU starts an ELF through its PVH note; without one, the bzImage decompresses itself again. */
static void choose_boot(const char *folder, struct kernel_entry *k)
{
	struct image_facts facts = { .bits = 64 };

	if (image_facts(k->vmlinux, &facts, NULL) < 0)
		facts.pvh = false;
	k->bits = facts.bits;
	snprintf(k->boot, sizeof(k->boot), "%s/vmlinuz", folder);
	if (access(k->boot, R_OK) < 0 || facts.pvh)
		strcpy(k->boot, k->vmlinux);
}

bool kernel_read(const char *cache, const char *release, struct kernel_entry *k)
{
	char folder[PATH_MAX / 2 + 256], path[PATH_MAX];

	if (!*release || *release == '.' || strchr(release, '/') ||
	    strlen(release) >= sizeof(k->release))
		return false;
	*k = (struct kernel_entry){ 0 };
	strcpy(k->release, release);
	snprintf(folder, sizeof(folder), "%s/%s", cache, release);
	snprintf(k->vmlinux, sizeof(k->vmlinux), "%s/vmlinux", folder);
	if (access(k->vmlinux, R_OK) < 0)
		return false;
	read_line(folder, "origin", k->origin, sizeof(k->origin));
	if (!*k->origin)
		strcpy(k->origin, "unknown");
	snprintf(path, sizeof(path), "%s/modules", folder);
	k->has_modules = !access(path, R_OK);
	snprintf(path, sizeof(path), "%s/modules/all", folder);
	k->has_all_modules = !access(path, R_OK);
	k->bytes = folder_bytes(folder);
	choose_boot(folder, k);
	return true;
}

/* By version, 64-bit ones after 32-bit ones; the default one is the highest. */
static int compare_kernels(const void *a, const void *b)
{
	const struct kernel_entry *x = a, *y = b;

	if (x->is_default != y->is_default)
		return x->is_default - y->is_default;
	if (x->bits != y->bits)
		return x->bits - y->bits;
	return strverscmp(x->release, y->release);
}

static int read_kernels(const char *cache, struct kernel_entry **list, size_t *n, struct err *e)
{
	struct kernel_entry entry, *grown;
	struct dirent *d;
	DIR *dir = opendir(cache);

	if (!dir)
		return err_set(e, -errno, "%s: %s", cache, strerror(errno));
	while ((d = readdir(dir))) {
		if (!kernel_read(cache, d->d_name, &entry))
			continue;
		grown = realloc(*list, (*n + 1) * sizeof(**list));
		if (!grown) {
			closedir(dir);
			return err_set(e, -ENOMEM, "out of memory");
		}
		*list = grown;
		grown[(*n)++] = entry;
	}
	closedir(dir);
	return 0;
}

int kernels_list(struct kernel_entry **list, size_t *n, struct err *e)
{
	char cache[PATH_MAX / 2], chosen[sizeof((*list)->release)];
	int err = kernels_dir(cache, sizeof(cache), e);

	*list = NULL;
	*n = 0;
	if (!err)
		err = read_kernels(cache, list, n, e);
	if (err || !*n)
		return err;
	read_line(cache, KERNELS_DEFAULT, chosen, sizeof(chosen));
	for (size_t i = 0; i < *n; i++)
		(*list)[i].is_default = !strcmp((*list)[i].release, chosen);
	qsort(*list, *n, sizeof(**list), compare_kernels);
	(*list)[*n - 1].is_default = (*list)[*n - 1].bits == 64;
	return 0;
}

int kernel_not_cached(const char *release, struct err *e)
{
	return err_set(e, -ENOENT,
		       "no kernel %s is cached: `ringtrip kernel` lists those that are; a path "
		       "needs a slash",
		       release);
}

bool kernel_have(const char *origin, struct kernel_entry *out)
{
	struct kernel_entry *list = NULL;
	size_t n = 0, i = 0;

	if (kernels_list(&list, &n, NULL) < 0)
		n = 0;
	while (i < n && strcmp(list[i].origin, origin))
		i++;
	if (i < n)
		*out = list[i];
	free(list);
	return i < n;
}
