// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Reports what this machine has, what is missing and how to get it: first by inspection, then by
 * short trials of each part, which run ringtrip itself as a user would.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/err.h"
#include "cmd/cmd.h"
#include "engine/install.h"
#include "engine/vm/machine/qemu.h"
#include "engine/vm/machine/snapshot.h"
#include "kernels/cache_folder.h"
#include "kernels/kernel.h"
#include "kernels/kernels.h"
#include "sym/ksyms.h"

/* What a recording may need: memory for the guest, and space for the trips. */
#define MEMORY_MB     1024
#define DISK_MB       500 /* a kernel and two snapshots */
#define TRIAL_SECONDS 60  /* for a slow, busy machine; about 2 on an idle one */

enum state {
	GOOD,
	MISSING, /* only some uses need it */
	BAD,     /* nothing works without it */
};

/* What was found, and what to do if that is not good. */
struct finding {
	struct buf found, remedy;
	enum state state;
};

static void bad(struct finding *f, enum state state, const char *found, const char *remedy)
{
	f->state = state;
	buf_puts(&f->found, found);
	buf_puts(&f->remedy, remedy);
}

/* ---- inspection ---- */

static long long memory_mb(const char *name)
{
	FILE *f = fopen("/proc/meminfo", "re");
	char line[128];
	long long kb = -1;

	while (f && kb < 0 && fgets(line, sizeof(line), f))
		if (!strncmp(line, name, strlen(name)))
			kb = strtoll(line + strlen(name), NULL, 10);
	if (f)
		fclose(f);
	return kb / 1024;
}

static void look_at_memory(struct finding *f)
{
	const long long free_mb = memory_mb("MemAvailable:");

	buf_printf(&f->found, "%ld processors, %lld MiB of memory free",
		   sysconf(_SC_NPROCESSORS_ONLN), free_mb);
	if (free_mb < MEMORY_MB)
		bad(f, MISSING, "", "a guest has 512 MiB, and its recording needs some as well");
}

static void look_at_qemu(struct finding *f)
{
	struct qemu q;
	struct err e;

	if (qemu_find(&q, NULL, &e) < 0)
		return bad(f, BAD, e.text, "");
	buf_printf(&f->found, "%s, %s (tested: " QEMU_TESTED ")", q.version, q.path);
}

static void look_at_parts(struct finding *f)
{
	static const char *const parts[] = { "recorder.so", "init" };
	char path[PATH_MAX];

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		if (install_path(parts[i], path, sizeof(path)) < 0)
			return bad(f, BAD, path, "is missing: build or install ringtrip again");
		buf_printf(&f->found, "%s%s", i ? ", " : "", path);
	}
}

static void look_at_cache(struct finding *f)
{
	char path[PATH_MAX];
	struct statvfs fs;
	struct err e;

	if (cache_folder("snapshots", path, sizeof(path), &e) < 0)
		return bad(f, BAD, e.text, "");
	*strrchr(path, '/') = '\0';
	if (statvfs(path, &fs) < 0)
		return bad(f, BAD, path, strerror(errno));
	buf_printf(&f->found, "%s, %llu MB in snapshots, %llu MB free", path,
		   snapshots_bytes(NULL) / 1000000,
		   (unsigned long long)fs.f_bavail * fs.f_frsize / 1000000);
	if (access(path, W_OK) < 0)
		bad(f, MISSING, "",
		    "is not writable: every run boots, and no kernel can be added; "
		    "set XDG_CACHE_HOME to another folder");
	else if ((unsigned long long)fs.f_bavail * fs.f_frsize < DISK_MB * 1000000ull)
		bad(f, MISSING, "", "kernels and snapshots need more space");
}

static void look_at_kernel(struct finding *f)
{
	struct kernel_entry k;
	const struct ksyms *symbols;
	struct kernel *kernel;
	struct err e;
	size_t n = 0, sites = 0;

	if (kernels_find(NULL, &k, &e) < 0)
		return bad(f, BAD, "none is cached", "ringtrip kernel fetch");
	kernel = kernel_open(&k);
	if (!kernel)
		return bad(f, BAD, "out of memory", "");
	symbols = kernel_symbols(kernel, &e);
	buf_printf(&f->found, "%s", k.release);
	if (symbols) {
		ksyms_all(symbols, &n);
		ksyms_sites(symbols, &sites);
		buf_printf(&f->found, ", %zu symbols, %zu entry sites", n, sites);
	} else {
		buf_puts(&f->found, ", symbols come from a guest");
	}
	if (kernel_types(kernel, &e))
		buf_puts(&f->found, ", BTF");
	else
		bad(f, BAD, "", "a kernel without BTF cannot be recorded: ringtrip kernel fetch");
	kernel_close(kernel);
}

static void look_for_module(struct finding *f, const char *module, const char *remedy)
{
	struct kernel_entry k;
	struct err e;

	if (kernels_find_with(module, &k, &e) < 0)
		return bad(f, MISSING, "no cached kernel can", remedy);
	buf_puts(&f->found, k.release);
}

static void look_at_host_files(struct finding *f)
{
	look_for_module(f, "9p", "ringtrip kernel fetch linux-image-amd64");
}

static void look_at_network(struct finding *f)
{
	look_for_module(f, "virtio_net", "ringtrip kernel fetch");
}

/* Names of static functions inside libc and the dynamic linker. */
static void look_at_debug(struct finding *f)
{
	static const char folder[] = "/usr/lib/debug/.build-id";

	if (access(folder, R_OK) < 0)
		return bad(f, MISSING, "none", "apt-get install libc6-dbg");
	buf_puts(&f->found, folder);
}

/* ---- trials ---- */

/* Runs this program again with the words, its output and messages going to `out`. */
static pid_t start(char *const words[], int out)
{
	posix_spawn_file_actions_t actions;
	pid_t pid = -1;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&actions, out, 1);
	posix_spawn_file_actions_adddup2(&actions, out, 2);
	if (posix_spawn(&pid, "/proc/self/exe", &actions, NULL, words, environ))
		pid = -1;
	posix_spawn_file_actions_destroy(&actions);
	return pid;
}

static int run(char *const words[], struct buf *said)
{
	char bytes[4096];
	ssize_t n;
	int ends[2], status = 0;
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return -1;
	pid = start(words, ends[1]);
	close(ends[1]);
	while (pid > 0 && (n = read(ends[0], bytes, sizeof(bytes))) > 0)
		buf_add(said, bytes, n);
	close(ends[0]);
	if (pid < 0 || waitpid(pid, &status, 0) < 0)
		return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* Ringtrip's own error line, or else the last line. */
static const char *complaint(struct buf *said)
{
	char *line;

	buf_putc(said, '\0');
	if (said->failed)
		return "out of memory";
	line = strstr(said->data, "ringtrip: ");
	line = line ? line + strlen("ringtrip: ") : said->data;
	line[strcspn(line, "\n")] = '\0';
	return *line ? line : "it printed nothing";
}

/* Records /bin/true with these options: it must succeed, show calls, and lose no return. */
static void try_recording(struct finding *f, const char *option, const char *value)
{
	char limit[16];
	const char *words[16] = { "ringtrip", "run", "--stats", "--format", "strace",
				  "-o",       "-",   "-e",      "trace=all" };
	size_t n = 9;
	struct buf said = { 0 };
	const double before = clock_seconds();
	unsigned calls = 0;
	int status;

	snprintf(limit, sizeof(limit), "%d", TRIAL_SECONDS);
	words[n++] = "--timeout";
	words[n++] = limit;
	if (option)
		words[n++] = option;
	if (value)
		words[n++] = value;
	words[n] = "/bin/true";
	status = run((char *const *)words, &said);
	for (const char *p = buf_str(&said); (p = strstr(p, ") = ")); p++)
		calls++;
	if (status || !calls)
		bad(f, option ? MISSING : BAD, "", complaint(&said));
	else if (!strstr(buf_str(&said), ", 0 of them unmatched, 0 frames left over"))
		bad(f, MISSING, "", "some returns match no call: the trees may be wrong");
	if (f->state == GOOD)
		buf_printf(&f->found, "/bin/true in %.1f s, %u system calls",
			   clock_seconds() - before, calls);
	buf_free(&said);
}

static void try_snapshot(struct finding *f)
{
	try_recording(f, NULL, NULL);
}

static void try_boot(struct finding *f)
{
	try_recording(f, "--no-snapshot", NULL);
}

static void try_host_files(struct finding *f)
{
	try_recording(f, "--host-files", NULL);
}

static void try_network(struct finding *f)
{
	try_recording(f, "--net", "user");
}

static void try_mitigations(struct finding *f)
{
	try_recording(f, "--mitigations", "auto");
}

/* ---- the list ---- */

static const struct part {
	const char *name;
	void (*look)(struct finding *f);  /* may be NULL */
	void (*trial)(struct finding *f); /* if the look was good; may be NULL */
} parts[] = {
	{ "machine", look_at_memory, NULL },
	{ "QEMU", look_at_qemu, NULL },
	{ "own parts", look_at_parts, NULL },
	{ "cache", look_at_cache, NULL },
	{ "kernel", look_at_kernel, try_boot },
	{ "snapshot", NULL, try_snapshot },
	{ "--mitigations auto", NULL, try_mitigations },
	{ "--host-files", look_at_host_files, try_host_files },
	{ "--net user", look_at_network, try_network },
	{ "names inside libc", look_at_debug, NULL },
};

static enum state print(const char *name, struct finding *f)
{
	static const char *const words[] = { "ok", "missing", "BAD" };
	const enum state state = f->state;

	printf("%-8s %-19s %s", words[state], name, buf_str(&f->found));
	if (f->remedy.len)
		printf("%s%s", f->found.len ? ": " : "", buf_str(&f->remedy));
	putchar('\n');
	fflush(stdout);
	buf_free(&f->found);
	buf_free(&f->remedy);
	return state;
}

/* `usable`: a trial makes sense, given what was found before. */
static enum state examine(const struct part *p, bool usable)
{
	struct finding f = { 0 };
	enum state state = GOOD;

	progress(NULL, p->name);
	if (p->look) {
		p->look(&f);
		progress(NULL, NULL);
		state = print(p->name, &f);
	}
	if (!p->trial || state != GOOD || !usable)
		return state;
	f = (struct finding){ 0 };
	progress(NULL, p->name);
	p->trial(&f);
	progress(NULL, NULL);
	return print(p->look ? "  tried" : p->name, &f);
}

int cmd_doctor(int argc, char **argv)
{
	static const char usage[] =
		"usage: ringtrip doctor\n\n"
		"Reports what this machine has, what is missing and how to get it, and tries each\n"
		"part. Exit status: 0 if programs can be recorded, even if something is\n"
		"missing; else 125.\n";
	enum state worst = GOOD;

	if (argc > 1 && (!strcmp(argv[1], "--version") || !strcmp(argv[1], "-V")))
		return puts("ringtrip " RINGTRIP_VERSION), 0;
	if (argc > 1) {
		bool help = !strcmp(argv[1], "--help") || !strcmp(argv[1], "-h");

		fputs(usage, help ? stdout : stderr);
		return help ? 0 : STATUS_FAILED;
	}
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		enum state state = examine(&parts[i], worst != BAD);

		worst = state > worst ? state : worst;
	}
	return worst == BAD ? STATUS_FAILED : 0;
}
