// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/machine/snapshot.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <xxhash.h>

#include "base/clock.h"
#include "base/err.h"
#include "engine/vm/machine/command_line.h"
#include "engine/vm/machine/qemu.h"
#include "engine/vm/machine/qmp.h"
#include "engine/vm/machine/snapshot_file.h"
#include "kernels/cache_folder.h"
#include "recorder/plan.h"

#define DAY            (24 * 3600)
#define UNUSED_SECONDS (30 * DAY) /* a snapshot unused for this long is removed */
/* The same for one with another init: from an older ringtrip, perhaps, or from one installed beside
 * this. */
#define OTHER_SECONDS DAY
#define NEW_MARK      ".new-" /* NAME.new-PID: being written */

/* ---- the key ---- */

/* A file's current state: "WHAT PATH BYTES CHANGED". */
static void file_line(struct buf *out, const char *what, const char *path)
{
	struct stat st = { 0 };

	(void)!stat(path, &st);
	buf_printf(out, "%s %s %lld %lld.%09ld\n", what, path, (long long)st.st_size,
		   (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
}

static void machine_line(struct buf *out, const struct vm_config *c)
{
	struct command_line w = { 0 };

	command_line_of_machine(&w, c);
	buf_puts(out, "machine");
	for (int i = 0; i < w.n; i++)
		buf_printf(out, " %s", w.word[i]);
	buf_putc(out, '\n');
	command_line_free(&w);
}

static int initramfs_line(struct buf *out, int fd)
{
	const off_t size = lseek(fd, 0, SEEK_END);
	void *bytes = size > 0 ? mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0) : MAP_FAILED;

	if (bytes == MAP_FAILED)
		return -errno;
	buf_printf(out, "initramfs %016llx\n", (unsigned long long)XXH3_64bits(bytes, size));
	munmap(bytes, size);
	return 0;
}

int snapshot_key(struct snapshot *s, const struct vm *vm, const struct vm_config *c,
		 const struct kernel_entry *kernel, struct err *e)
{
	XXH128_hash_t hash;
	int r;

	*s = (struct snapshot){ 0 };
	buf_printf(&s->key, "kernel %s\n", kernel->release);
	file_line(&s->key, "vmlinux", c->vmlinux);
	file_line(&s->key, "qemu", c->qemu->path);
	machine_line(&s->key, c);
	r = initramfs_line(&s->key, vm->initrd_fd);
	if (r < 0 || s->key.failed)
		return err_set(e, -ENOMEM, "out of memory");
	hash = XXH3_128bits(s->key.data, s->key.len);
	snprintf(s->name, sizeof(s->name), "%016llx%016llx", (unsigned long long)hash.high64,
		 (unsigned long long)hash.low64);
	return 0;
}

/* ---- the cache ---- */

/* Called for each file of the folder. */
typedef void (*each_fn)(void *ctx, const char *path, const char *name);

static void each_file(each_fn each, void *ctx)
{
	char folder[PATH_MAX - 300], path[PATH_MAX];
	struct dirent *entry;
	DIR *d = cache_folder("snapshots", folder, sizeof(folder), NULL) ? NULL : opendir(folder);

	while (d && (entry = readdir(d))) {
		snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name);
		if (entry->d_name[0] != '.')
			each(ctx, path, entry->d_name);
	}
	if (d)
		closedir(d);
}

/* The words after "WHAT " in the key's line that begins with it, or "". */
static void key_line(const char *key, const char *what, char *value, size_t size)
{
	const size_t n = strlen(what);

	*value = '\0';
	for (const char *p = key; p && *p; p = strchr(p, '\n'), p += p ? 1 : 0)
		if (!strncmp(p, what, n) && p[n] == ' ') {
			snprintf(value, size, "%.*s", (int)strcspn(p + n + 1, "\n"), p + n + 1);
			return;
		}
}

static bool same_line(const char *a, const char *b, const char *what)
{
	char x[PATH_MAX], y[PATH_MAX];

	key_line(a, what, x, sizeof(x));
	key_line(b, what, y, sizeof(y));
	return !strcmp(x, y);
}

/* Returns true if the file that the key names is unchanged. */
static bool file_is_same(const char *key, const char *what)
{
	char line[PATH_MAX], path[PATH_MAX];
	struct buf now = { 0 };
	bool same = false;

	key_line(key, what, line, sizeof(line));
	snprintf(path, sizeof(path), "%s", line);
	/* The path may contain spaces: the two numbers after it do not. */
	for (int i = 0; i < 2; i++)
		if (strrchr(path, ' '))
			*strrchr(path, ' ') = '\0';
	file_line(&now, what, path);
	same = !now.failed && same_line(buf_str(&now), key, what);
	buf_free(&now);
	return same;
}

/* Returns true for an unfinished file whose writer is gone. */
static bool is_unfinished(const char *name)
{
	const char *mark = strstr(name, NEW_MARK);
	const int pid = mark ? atoi(mark + strlen(NEW_MARK)) : 0;

	return mark && (pid <= 0 || (kill(pid, 0) < 0 && errno == ESRCH));
}

/* Returns true for the same machine with another init. */
static bool is_superseded(const char *key, const struct snapshot *newer)
{
	const char *own = buf_str(&newer->key);

	return same_line(key, own, "machine") && same_line(key, own, "qemu") &&
	       !same_line(key, own, "initramfs");
}

static bool is_stale(const struct snapshot *newer, const char *path)
{
	struct buf key = { 0 };
	struct stat st;
	bool stale = true;

	if (stat(path, &st) == 0 && snapshot_read_key(path, &key) == 0) {
		const char *k = buf_str(&key);
		const time_t unused = time(NULL) - st.st_mtime;

		stale = !file_is_same(k, "vmlinux") || !file_is_same(k, "qemu") ||
			unused > (is_superseded(k, newer) ? OTHER_SECONDS : UNUSED_SECONDS);
	}
	buf_free(&key);
	return stale;
}

static void remove_stale(void *ctx, const char *path, const char *name)
{
	if (strstr(name, NEW_MARK) ? is_unfinished(name)
				   : strcmp(name, "lock") && is_stale(ctx, path))
		unlink(path);
}

struct of_kernel {
	const char *release;
	unsigned long long bytes;
	unsigned removed;
	bool remove;
};

static void look_at(void *ctx, const char *path, const char *name)
{
	struct of_kernel *k = ctx;
	char release[PATH_MAX];
	struct buf key = { 0 };
	struct stat st;

	if (!strcmp(name, "lock") || strstr(name, NEW_MARK) || stat(path, &st) < 0)
		return;
	snapshot_read_key(path, &key);
	key_line(buf_str(&key), "kernel", release, sizeof(release));
	buf_free(&key);
	if (k->release && strcmp(release, k->release))
		return;
	k->bytes += st.st_size;
	k->removed += k->remove && !unlink(path);
}

unsigned long long snapshots_bytes(const char *release)
{
	struct of_kernel k = { .release = release };

	each_file(look_at, &k);
	return k.bytes;
}

unsigned snapshots_remove(const char *release)
{
	struct of_kernel k = { .release = release, .remove = true };

	each_file(look_at, &k);
	return k.removed;
}

static bool is_snapshot(const char *name)
{
	return strcmp(name, "lock") != 0 && !strstr(name, NEW_MARK);
}

void snapshots_shrink(unsigned long long most, const char *kept)
{
	cache_folder_shrink("snapshots", most, kept, is_snapshot);
}

static int snapshot_path(const struct snapshot *s, char *path, size_t size, struct err *e)
{
	char folder[PATH_MAX - 300];
	int r = cache_folder("snapshots", folder, sizeof(folder), e);

	if (r < 0)
		return r;
	snprintf(path, size, "%s/%s", folder, s->name);
	return 0;
}

void snapshot_forget(const struct snapshot *s)
{
	char path[PATH_MAX];

	if (!snapshot_path(s, path, sizeof(path), NULL))
		unlink(path);
}

static int load(struct snapshot *s, struct vm *vm, struct err *e)
{
	const struct snapshot_content c = { buf_str(&s->key), vm->ram_fd, vm->state_fd, &s->ram };
	char path[PATH_MAX];
	int r = snapshot_path(s, path, sizeof(path), e);

	if (!r)
		r = snapshot_read(path, &c, e);
	if (!r)
		utimensat(AT_FDCWD, path, NULL, 0); /* it is in use */
	if (r == -EBADMSG) {
		buf_printf(&s->note, "%s; it was removed, and taken again\n", e->text);
		unlink(path);
	}
	return r;
}

/* Failing to keep it costs the next run a boot, and nothing else. */
static void keep(struct snapshot *s, struct vm *vm)
{
	const struct snapshot_content c = { buf_str(&s->key), vm->ram_fd, vm->state_fd, &s->ram };
	char path[PATH_MAX], unfinished[PATH_MAX + 32];
	struct err e;
	int r = snapshot_path(s, path, sizeof(path), &e);

	s->ram = 0;
	snprintf(unfinished, sizeof(unfinished), "%s" NEW_MARK "%d", path, getpid());
	if (!r)
		r = snapshot_write(unfinished, &c, &e);
	if (!r && rename(unfinished, path) < 0)
		r = err_set(&e, -errno, "%s: %s", path, strerror(errno));
	if (!s->ram)
		s->ram = snapshot_ram_hash(vm->ram_fd);
	if (r < 0) {
		buf_printf(&s->note, "no snapshot is kept, so the next run boots again: %s\n",
			   e.text);
		return;
	}
	each_file(remove_stale, s);
	snapshots_shrink(SNAPSHOTS_MOST, s->name);
}

/* One process takes the snapshot, the others wait and find it. Without a folder there is nothing to
 * share. */
static int lock_cache(void)
{
	char folder[PATH_MAX - 300], path[PATH_MAX];
	int fd;

	if (cache_folder("snapshots", folder, sizeof(folder), NULL))
		return -1;
	snprintf(path, sizeof(path), "%s/lock", folder);
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (fd >= 0)
		flock(fd, LOCK_EX);
	return fd;
}

/* ---- taking one ---- */

static json_t *ignore_shared(void)
{
	return json_pack("{s:[{s:s, s:b}, {s:s, s:b}]}", "capabilities", "capability",
			 "x-ignore-shared", "state", 1, "capability", "events", "state", 1);
}

static int migration_end(struct qmp *q, double deadline, struct err *e)
{
	for (;;) {
		json_t *data = NULL;
		const char *status;
		int r = qmp_event(q, "MIGRATION", &data, deadline, e);

		status = json_string_value(json_object_get(data, "status"));
		if (!r && status && !strcmp(status, "failed"))
			r = err_set(e, -EIO, "QEMU's migration has failed");
		else if (!r && (!status || strcmp(status, "completed")))
			r = 1;
		json_decref(data);
		if (r <= 0)
			return r;
	}
}

/* Init has written everything when the machine is stopped or gone. */
static void read_marks(struct vm *vm, char *text, size_t size)
{
	struct pollfd p = { vm->marks[0], POLLIN, 0 };
	size_t n = 0;

	while (n < size - 1 && poll(&p, 1, 0) > 0) {
		ssize_t got = read(vm->marks[0], text + n, size - 1 - n);

		if (got <= 0)
			break;
		n += got;
	}
	text[n] = '\0';
}

/* Why a guest did not reach the point where a snapshot is taken. */
static int not_ready(struct vm *vm, const char *marks, int r, struct err *e)
{
	const char *message = strstr(marks, "message \"");
	char console[400];

	vm_tail(vm->console_fd, console, sizeof(console));
	if (message)
		return err_set(e, -EIO, "the guest's init: %.*s", (int)strcspn(message + 9, "\"\n"),
			       message + 9);
	return err_set(e, r ? r : -EIO, "the guest did not come up; its last words: %s",
		       console[0] ? console : "(none)");
}

/* Waits until the recorder holds the processor at init's pause. */
static int wait_for_pause(struct vm *vm, double deadline)
{
	struct pollfd p[2] = { { vm->wake_fd, POLLIN, 0 }, { vm->qmp[0], POLLIN, 0 } };

	while (!atomic_load(&vm->shared->pausing)) {
		const double left = deadline - clock_seconds();

		if (left < 0)
			return -ETIMEDOUT;
		if (p[1].revents) /* nothing was asked: QEMU has ended */
			return -EPIPE;
		if (poll(p, 2, (int)(left * 1000) + 1) < 0 && errno != EINTR)
			return -errno;
	}
	return 0;
}

/* The program counter, as `info registers` shows it: "RIP=0000000000401000", "EIP=08049000". */
static int read_position(struct qmp *q, uint64_t *at, double deadline, struct err *e)
{
	struct buf text = { 0 };
	int r = qmp_monitor(q, "info registers", &text, deadline, e);
	const char *p = r ? NULL : strstr(buf_str(&text), "IP=");

	if (!r && !p)
		r = err_set(e, -EPROTO, "QEMU does not show its registers");
	if (!r)
		*at = strtoull(p + 3, NULL, 16);
	buf_free(&text);
	return r;
}

/* The machine always stops at the same instruction: everything that a run executes and counts
 * depends on it. */
static int check_position(const struct vm *vm, struct qmp *q, double deadline, struct err *e)
{
	const uint64_t wanted = vm->shared->plan.paused;
	uint64_t at = 0;
	int r = read_position(q, &at, deadline, e);

	if (!r && at != wanted)
		r = err_set(e, -EIO,
			    "the machine was stopped at 0x%llx, not at 0x%llx, where init waits",
			    (unsigned long long)at, (unsigned long long)wanted);
	return r;
}

static int stop_when_ready(struct vm *vm, struct qmp *q, double deadline, struct err *e)
{
	char marks[4096];
	int r = qmp_begin(q, vm->qmp[0], deadline, e);

	if (!r && (r = wait_for_pause(vm, deadline)) < 0) {
		read_marks(vm, marks, sizeof(marks));
		return not_ready(vm, marks, r, e);
	}
	if (!r)
		r = qmp_call(q, "stop", NULL, -1, deadline, e);
	return r ? r : check_position(vm, q, deadline, e);
}

int snapshot_save_state(struct qmp *q, int state_fd, double deadline, struct err *e)
{
	int r = qmp_call(q, "migrate-set-capabilities", ignore_shared(), -1, deadline, e);

	if (!r)
		r = qmp_call(q, "getfd", json_pack("{s:s}", "fdname", "state"), state_fd, deadline,
			     e);
	if (!r)
		r = qmp_call(q, "migrate", json_pack("{s:s}", "uri", "fd:state"), -1, deadline, e);
	return r ? r : migration_end(q, deadline, e);
}

/* Discards what a damaged snapshot has left. */
static int empty(struct vm *vm, const struct vm_config *c, struct err *e)
{
	int r = vm_resize(vm, c->ram_mb, e);

	if (!r && ftruncate(vm->state_fd, 0) < 0)
		r = err_set(e, -errno, "the machine's state: %s", strerror(errno));
	lseek(vm->state_fd, 0, SEEK_SET);
	return r;
}

/* The recorder then does nothing except hold the processor where it is to be stopped. */
static int take(struct vm *vm, const struct vm_config *c, double deadline, struct err *e)
{
	const uint32_t flags = vm->shared->plan.flags;
	struct qmp q = { 0 };
	int r = empty(vm, c, e);

	vm->shared->plan.flags = PLAN_PAUSE;
	if (!r)
		r = vm_start(vm, c, VM_TO_SNAPSHOT, e);
	if (!r) {
		r = stop_when_ready(vm, &q, deadline, e);
		if (!r)
			r = snapshot_save_state(&q, vm->state_fd, deadline, e);
		qmp_end(&q);
		vm_stop(vm);
	}
	vm->shared->plan.flags = flags;
	return r;
}

int snapshot_ready(struct snapshot *s, struct vm *vm, const struct vm_config *c,
		   progress_fn progress, void *ctx, double deadline, struct err *e)
{
	int lock, r = load(s, vm, e);

	if (!r)
		return 0;
	lock = lock_cache();
	r = vm_resize(vm, c->ram_mb, e);
	if (!r && load(s, vm, e) < 0) {
		if (progress)
			progress(ctx, "booting, for a snapshot");
		r = take(vm, c, deadline, e);
		if (!r)
			keep(s, vm);
	}
	if (lock >= 0)
		close(lock);
	if (r < 0)
		vm_resize(vm, c->ram_mb, NULL);
	return r;
}

/* ---- starting from one ---- */

int snapshot_receive(struct vm *vm, struct qmp *q, double deadline, struct err *e)
{
	json_t *uri = json_pack("{s:o}", "uri", json_sprintf("fd:%d", vm->state_fd));
	int r = qmp_begin(q, vm->qmp[0], deadline, e);

	lseek(vm->state_fd, 0, SEEK_SET);
	if (!r)
		r = qmp_call(q, "migrate-set-capabilities", ignore_shared(), -1, deadline, e);
	if (!r)
		r = qmp_call(q, "migrate-incoming", json_incref(uri), -1, deadline, e);
	json_decref(uri);
	return r ? r : migration_end(q, deadline, e);
}

int snapshot_resume(struct vm *vm, double deadline, struct err *e)
{
	struct qmp q = { 0 };
	int r = snapshot_receive(vm, &q, deadline, e);

	if (!r)
		r = qmp_call(&q, "cont", NULL, -1, deadline, e);
	qmp_end(&q);
	return r;
}

void snapshot_free(struct snapshot *s)
{
	buf_free(&s->key);
	buf_free(&s->note);
}
