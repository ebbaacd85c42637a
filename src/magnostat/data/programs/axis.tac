magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State bone_calcium pool 104.0
State mineral pool 24900.0
State bone_phosphate pool 11554.0
State osteoblast signal 1.0
State TRPM6_kidney signal 1.0
State sodium pool 2100.0
State aldosterone signal 1.0
State potassium_gut pool 4.67
State potassium pool 68.2
State cell_potassium pool 3197.0
State calcium_gut pool 2.91
State calcium pool 24.5
State phosphate_gut pool 2.64
State phosphate pool 19.78
State cell_phosphate pool 626.0
State FGF23 signal 1.0
State PTH signal 1.0
State gland signal 1.0
State calcitriol signal 1.0
State citrate pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2534
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.02957
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.08
Parameter gut.e_oestrogen 0.05
Parameter gut.e_insulin 0.05
Parameter gut.e_EGF 0.1
Parameter gut.e_PTH 0.05
Parameter gut.e_FGF23 0.025
Parameter gut.acid 1.0
Parameter gut.e_acid 0.3
Parameter gut.flora 1.0
Parameter gut.e_flora 0.1
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.03
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.1255
Parameter cells.e_catecholamines 0.1204
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 235.0
Parameter erythrocyte.capacity 1.075
Parameter erythrocyte.K_uptake 0.012
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 100.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.e_osteoid 0.5
Parameter bone.turnover 0.3
Parameter bone.mineral0 24900.0
Parameter bone.exchangeable0 100.0
Parameter bone.exchange 3.7
Parameter bone.e_exchange 0.1709
Parameter bone.r_min 0.3302
Parameter bone.e_PTH 0.5515
Parameter bone.E_resorption 1.0
Parameter bone.E_formation 1.0
Parameter bone.e_phosphate 0.165
Parameter bone.tau_osteoblast 720.0
Parameter bone.P_Ca 0.464
Parameter kidney.GFR 7.2
Parameter kidney.follows 0.2985
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 2.215
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.71
Parameter kidney.n_CaSR 3.33
Parameter kidney.c_CaSR 1.247
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1038
Parameter kidney.K_DCT 0.002273
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5849
Parameter kidney.e_NCC 0.15
Parameter kidney.s_pH 0.3
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter sodium.concentration 140.0
Parameter sodium.e_volume 12.21
Parameter sodium.usual 7.2
Parameter sodium.n_nephron 0.6513
Parameter sodium.e_plasma 0.45
Parameter sodium.k_PT 2.03
Parameter sodium.E_PT 1.0
Parameter sodium.k_TAL 3.125
Parameter sodium.e_TAL 0.5
Parameter sodium.k_DCT 1.667
Parameter sodium.NCC 1.0
Parameter sodium.e_NCC 0.6659
Parameter sodium.p_NCC 1.298
Parameter sodium.k_CD 4.26
Parameter sodium.ENaC 1.0
Parameter sodium.NEDD4_2 1.0
Parameter sodium.n_NEDD4_2 0.2
Parameter sodium.k_skin 0.5
Parameter sodium.e_skin 4.0
Parameter sodium.E_RAAS 1.0
Parameter sodium.e_RAAS 19.4
Parameter sodium.a_K 1.535
Parameter sodium.a_Mg 0.794
Parameter sodium.tau_aldosterone 2.0
Parameter potassium.a_absorbed 14.0
Parameter potassium.tau_gut 24.0
Parameter potassium.reference 4.2
Parameter potassium.content 3120.0
Parameter potassium.exchange 85.0
Parameter potassium.K_pump 0.333
Parameter potassium.n_pump 0.251
Parameter potassium.e_insulin 0.04213
Parameter potassium.e_catecholamines 0.02789
Parameter potassium.k_colon 0.1
Parameter potassium.e_colon 4.0
Parameter potassium.secretion 1.81
Parameter potassium.E_secretion 1.0
Parameter potassium.e_flow 0.531
Parameter potassium.e_K 3.148
Parameter potassium.r_ROMK 1.074
Parameter potassium.at_rest 24.5
Parameter calcium.tau_gut 4.0
Parameter calcium.a_passive 0.191
Parameter calcium.a_active 0.248
Parameter calcium.K_active 20.0
Parameter calcium.k_secretion 0.125
Parameter calcium.reference 1.25
Parameter calcium.b_complex 0.128
Parameter calcium.b_albumin 0.0179
Parameter calcium.s_pH 0.31
Parameter calcium.follows 0.985
Parameter calcium.kappa 1.127
Parameter calcium.E_TAL 1.0
Parameter calcium.a_TAL 0.5421
Parameter calcium.w_TAL 0.4082
Parameter calcium.n_TAL 3.86
Parameter calcium.V_DCT 0.1764
Parameter calcium.v_min 0.4756
Parameter calcium.K_PTH 5.318
Parameter calcium.e_calcitriol 0.1
Parameter calcium.E_DCT 1.0
Parameter calcium.K_DCT 0.004
Parameter phosphate.tau_gut 4.0
Parameter phosphate.a_absorbed 1.857
Parameter phosphate.c_absorbed 0.2
Parameter phosphate.reference 1.15
Parameter phosphate.content 600.0
Parameter phosphate.exchange 22.0
Parameter phosphate.K_cells 0.5
Parameter phosphate.e_insulin 0.1
Parameter phosphate.f_filtered 0.95
Parameter phosphate.TmP 1.4
Parameter phosphate.E_TmP 1.0
Parameter phosphate.K_TmP 0.05
Parameter phosphate.e_PTH 0.3929
Parameter phosphate.e_FGF23 0.5321
Parameter phosphate.p_FGF23 5.385
Parameter phosphate.usual 1.128
Parameter phosphate.E_FGF23 1.0
Parameter phosphate.tau_FGF23 24.0
Parameter phosphate.b_P 1.5
Parameter phosphate.b_Ca 1.0
Parameter phosphate.b_Mg 1.0
Parameter parathyroid.reference 28.0
Parameter parathyroid.most 4.2
Parameter parathyroid.least 0.25
Parameter parathyroid.m_secretion 13.0
Parameter parathyroid.E_set 1.0
Parameter parathyroid.E_gland 1.0
Parameter parathyroid.w_Mg 0.2
Parameter parathyroid.K_Mg 4.345
Parameter parathyroid.q_Mg 9.0
Parameter parathyroid.K_permit 0.905
Parameter parathyroid.f_least 0.02
Parameter parathyroid.tau_PTH 0.06
Parameter parathyroid.given 0.0
Parameter parathyroid.g_calcitriol 0.5623
Parameter parathyroid.g_P 1.129
Parameter parathyroid.g_Ca 2.687
Parameter parathyroid.most_gland 6.0
Parameter parathyroid.tau_gland 720.0
Parameter parathyroid.E_PTH 1.0
Parameter parathyroid.basal 0.02
Parameter parathyroid.r_PTH 0.95
Parameter calcitriol.reference 55.0
Parameter calcitriol.E_1a 1.0
Parameter calcitriol.given 0.0
Parameter calcitriol.b_1a 0.4905
Parameter calcitriol.K_1a 0.9662
Parameter calcitriol.z_1a 0.7478
Parameter calcitriol.z_24 0.2779
Parameter calcitriol.f_1a 0.2511
Parameter calcitriol.n_1a 0.3054
Parameter calcitriol.extrarenal 0.05
Parameter calcitriol.usual 7.2
Parameter calcitriol.tau_calcitriol 8.0
Parameter citrate.metal 1.77
Parameter citrate.K_bond 1.3
Parameter citrate.strength 2.0
Parameter citrate.k_metabolism 2.75
Parameter dialyser.clearance_Mg 0.0
Parameter dialyser.clearance_Ca 0.0
Parameter dialyser.clearance_K 0.0
Parameter dialyser.clearance_P 0.0
Parameter dialyser.clearance_citrate 0.0
Parameter dialyser.convected 0.0
Parameter dialyser.replaced 0.0
Parameter dialyser.ultrafiltered 0.0
Parameter dialyser.dwell 0.0
Parameter dialyser.bath_Mg 0.0
Parameter dialyser.bath_Ca 0.0
Parameter dialyser.bath_K 0.0
Parameter dialyser.bath_P 0.0
Parameter dialyser.bath_citrate 0.0
Parameter dialyser.circuit_citrate 0.0
Parameter dialyser.holds_calcium 0.0
Parameter signal.pH 7.4
Parameter signal.insulin 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.catecholamines 1.0
Parameter signal.fatty_acids 1.0
Parameter signal.e_lipolysis 0.3
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter input.diet_Ca 0.0
Parameter input.diet_P 0.0
Parameter input.diet_K 0.0
Parameter input.diet_Na 0.0
Parameter input.infused_Ca 0.0
Parameter input.infused_P 0.0
Parameter input.infused_K 0.0
Parameter input.infused_citrate 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
parameter 114
parameter 115
parameter 116
parameter 117
parameter 118
parameter 119
parameter 120
parameter 121
parameter 122
parameter 123
parameter 124
parameter 125
parameter 126
parameter 127
parameter 128
parameter 129
parameter 130
parameter 131
parameter 132
parameter 133
parameter 134
parameter 135
parameter 136
parameter 137
parameter 138
parameter 139
parameter 140
parameter 141
parameter 142
parameter 143
parameter 144
parameter 145
parameter 146
parameter 147
parameter 148
parameter 149
parameter 150
parameter 151
parameter 152
parameter 153
parameter 154
parameter 155
parameter 156
parameter 157
parameter 158
parameter 159
parameter 160
parameter 161
parameter 162
parameter 163
parameter 164
parameter 165
parameter 166
parameter 167
parameter 168
parameter 169
parameter 170
parameter 171
parameter 172
parameter 173
parameter 174
parameter 175
parameter 176
parameter 177
parameter 178
parameter 179
parameter 180
parameter 181
parameter 182
parameter 183
parameter 184
parameter 185
parameter 186
parameter 187
parameter 188
parameter 189
parameter 190
parameter 191
parameter 192
parameter 193
parameter 194
parameter 195
parameter 196
parameter 197
parameter 198
parameter 199
parameter 200
parameter 201
parameter 202
parameter 203
parameter 204
parameter 205
parameter 206
parameter 207
parameter 208
parameter 209
parameter 210
parameter 211
parameter 212
parameter 213
parameter 214
parameter 215
parameter 216
parameter 217
parameter 218
parameter 219
parameter 220
parameter 221
parameter 222
parameter 223
parameter 224
parameter 225
parameter 226
parameter 227
parameter 228
parameter 229
parameter 230
parameter 231
parameter 232
parameter 233
parameter 234
parameter 235
parameter 236
parameter 237
parameter 238
parameter 239
parameter 240
parameter 241
parameter 242
parameter 243
parameter 244
parameter 245
parameter 246
parameter 247
parameter 248
parameter 249
parameter 250
parameter 251
parameter 252
parameter 253
parameter 254
parameter 255
parameter 256
parameter 257
parameter 258
parameter 259
parameter 260
parameter 261
parameter 262
parameter 263
parameter 264
parameter 265
parameter 266
parameter 267
parameter 268
parameter 269
parameter 270
parameter 271
parameter 272
parameter 273
add 63 64
mul 147 312
div 23 313
power 287 289
mul 288 315
mul 314 312
div 37 317
sub 318 263
add 318 263
add 320 264
mul 318 263
const 2.0
mul 323 322
mul 319 319
add 321 320
mul 264 326
add 325 327
sqrt 328
add 321 329
div 324 330
sub 263 331
div 331 332
mul 265 333
mul 266 37
power 314 151
mul 63 336
mul 151 63
sub 312 338
sub 312 63
div 339 340
power 314 341
mul 64 342
mul 65 63
div 344 337
div 8 337
mul 66 67
add 347 334
mul 68 345
const 2.302585092994046
mul 350 69
const 7.4
sub 283 352
mul 351 353
exp 354
mul 349 355
power 316 70
mul 356 357
add 348 358
const 1.0
add 360 359
div 346 361
add 360 348
mul 362 363
div 364 71
div 9 343
add 360 66
mul 362 367
div 368 71
div 366 71
mul 72 364
mul 72 366
mul 73 10
mul 75 365
div 346 74
mul 91 90
add 360 92
mul 376 377
sub 360 90
div 13 80
sub 380 378
mul 379 92
sub 381 382
mul 383 383
const 4.0
mul 385 379
mul 386 92
mul 387 380
add 384 388
sqrt 389
mul 323 92
mul 391 380
sub 390 383
div 392 393
div 12 78
sub 395 378
sub 396 382
mul 397 397
mul 387 395
add 398 399
sqrt 400
mul 391 395
sub 401 397
div 402 403
sub 360 84
add 360 84
add 406 85
mul 323 84
mul 405 405
add 407 406
mul 85 410
add 409 411
sqrt 412
add 407 413
div 408 414
sub 360 86
mul 86 394
add 416 417
div 84 418
sub 370 419
add 370 419
add 421 85
mul 370 419
mul 323 423
mul 420 420
add 422 421
mul 85 426
add 425 427
sqrt 428
add 422 429
div 424 430
div 431 415
power 284 88
power 287 89
mul 433 434
mul 435 432
mul 93 394
mul 76 370
div 438 77
div 11 77
mul 78 436
div 441 79
mul 87 78
mul 443 404
div 444 79
mul 80 436
div 446 81
mul 87 80
mul 448 394
div 449 81
mul 82 91
add 92 394
div 394 452
mul 377 453
mul 451 454
div 455 83
div 14 83
mul 62 43
mul 458 5
mul 61 7
mul 460 41
add 42 5
div 5 462
mul 461 463
mul 460 44
add 45 6
div 6 466
mul 465 467
mul 62 46
mul 469 6
add 468 470
mul 298 0
mul 299 1
mul 300 2
div 0 39
div 1 39
div 2 39
div 4 38
add 459 464
div 5 39
div 6 40
div 3 40
mul 47 365
mul 48 395
mul 94 95
sub 360 97
add 360 97
add 487 98
mul 323 97
mul 486 486
add 488 487
mul 98 491
add 490 492
sqrt 493
add 488 494
div 489 495
div 15 485
add 360 103
mul 102 498
sub 360 102
sub 497 499
mul 500 103
sub 501 502
mul 503 503
mul 385 500
mul 505 103
mul 506 497
add 504 507
sqrt 508
mul 323 103
mul 510 497
sub 509 503
div 511 512
div 15 94
mul 101 513
sub 365 97
add 365 97
add 517 98
mul 365 97
mul 323 519
mul 516 516
add 518 517
mul 98 522
add 521 523
sqrt 524
add 518 525
div 520 526
mul 485 527
div 528 496
div 529 96
mul 485 513
div 531 96
mul 485 100
mul 533 395
div 534 99
mul 100 15
div 536 99
mul 128 129
mul 538 130
sub 360 127
mul 127 125
add 540 541
mul 539 542
div 26 317
div 544 173
neg 148
power 314 546
div 120 149
power 548 150
mul 547 549
mul 152 153
mul 551 550
add 360 552
div 360 553
mul 154 543
power 550 155
mul 555 556
add 360 557
div 554 558
add 360 163
mul 162 560
mul 163 394
add 360 562
div 561 563
power 24 158
mul 157 565
neg 159
power 545 567
mul 566 568
div 569 564
mul 156 570
add 360 571
div 559 572
mul 160 161
mul 574 24
div 575 564
add 360 576
div 573 577
mul 120 147
mul 579 578
sub 360 554
mul 577 580
sub 577 360
mul 583 580
power 314 165
mul 164 585
sub 360 177
mul 177 394
add 587 588
power 284 178
mul 589 590
power 287 179
mul 591 592
add 360 186
mul 186 394
mul 595 394
add 360 596
div 594 597
mul 582 160
add 360 160
mul 187 600
div 599 601
power 602 184
mul 182 183
div 584 187
mul 604 605
mul 606 603
mul 607 598
power 545 185
mul 608 609
mul 173 545
mul 171 25
div 612 172
div 25 172
mul 175 593
add 360 176
add 176 545
div 545 617
mul 616 618
mul 615 619
mul 175 27
div 621 174
power 545 181
mul 180 623
mul 365 394
const 0.5
mul 626 238
power 625 627
power 239 238
sub 360 240
mul 630 628
add 360 629
mul 631 632
add 628 629
div 633 634
add 240 635
mul 34 248
sub 360 250
mul 638 636
add 250 639
mul 637 640
sub 360 249
mul 642 641
add 249 643
div 65 336
sub 360 125
mul 126 646
add 360 647
mul 124 648
mul 649 543
add 360 191
add 191 36
div 36 652
mul 651 653
mul 190 654
add 189 655
mul 656 28
div 657 188
mul 194 67
add 659 333
mul 195 645
mul 350 196
mul 662 353
exp 663
mul 661 664
add 360 660
add 666 665
mul 337 667
mul 343 666
add 668 669
div 29 670
div 671 193
sub 369 360
mul 201 673
add 672 674
mul 134 675
add 360 200
power 676 202
mul 200 678
add 360 679
div 677 680
neg 198
mul 682 199
mul 683 650
mul 684 681
exp 685
mul 671 666
mul 197 581
sub 360 688
mul 687 689
mul 690 686
sub 360 204
add 360 205
add 205 644
div 644 694
mul 693 695
mul 692 696
add 204 697
mul 203 207
mul 699 698
power 36 206
mul 700 701
sub 691 702
add 691 702
add 704 208
mul 691 702
mul 323 706
mul 703 703
add 705 704
mul 208 709
add 708 710
sqrt 711
add 705 712
div 707 713
sub 691 714
mul 671 667
div 28 188
mul 192 672
mul 120 715
sub 360 211
mul 211 36
add 720 721
mul 210 722
div 31 317
div 724 212
mul 218 219
neg 221
power 644 727
mul 726 728
neg 222
power 33 730
mul 729 731
mul 217 724
mul 723 30
div 734 209
div 30 209
power 284 216
mul 214 737
add 360 215
add 215 725
div 725 740
mul 739 741
mul 738 742
mul 214 32
div 744 213
sub 733 732
add 733 732
add 747 220
mul 733 732
mul 323 749
mul 746 746
add 748 747
mul 220 752
add 751 753
sqrt 754
add 748 755
div 750 756
sub 733 757
mul 120 758
power 725 227
power 672 228
mul 760 761
neg 229
power 369 763
mul 762 764
sub 360 113
power 644 114
mul 766 767
add 113 768
mul 115 769
mul 108 770
mul 771 19
div 772 109
mul 108 116
mul 774 21
mul 775 672
power 725 117
mul 776 777
mul 111 672
neg 112
power 644 780
mul 779 781
mul 111 18
div 783 110
mul 104 370
power 21 107
mul 785 786
div 787 105
div 16 105
mul 106 778
mul 790 370
mul 771 17
div 792 109
mul 119 778
mul 771 20
div 795 109
mul 121 122
mul 797 581
mul 798 364
mul 134 364
div 800 131
power 801 132
mul 134 672
power 803 133
mul 802 804
add 360 805
div 360 806
mul 123 649
mul 808 543
mul 809 807
power 644 135
mul 810 811
sub 364 799
neg 812
exp 814
sub 360 815
mul 813 816
sub 813 817
sub 360 139
mul 139 286
add 819 820
sub 360 140
mul 140 157
add 822 823
mul 821 824
mul 136 138
mul 826 22
mul 827 825
mul 350 141
mul 829 353
exp 830
mul 828 831
sub 818 832
add 818 832
add 834 137
mul 818 832
mul 323 836
mul 833 833
add 835 834
mul 137 839
add 838 840
sqrt 841
add 835 842
div 837 843
sub 818 844
mul 120 845
mul 236 673
add 360 237
mul 847 848
add 237 369
div 849 850
add 672 851
mul 134 852
div 853 234
sub 231 360
sub 360 232
div 855 856
sub 231 232
power 854 233
mul 857 859
add 360 860
div 858 861
add 232 862
mul 230 34
sub 360 254
add 360 255
add 255 644
div 644 867
mul 866 868
mul 865 869
add 254 870
sub 360 256
mul 256 394
add 872 873
mul 252 874
neg 258
power 33 876
mul 875 877
div 120 261
power 879 259
mul 878 880
sub 360 260
mul 882 871
mul 883 881
add 884 260
mul 251 36
sub 360 257
mul 257 394
add 887 888
mul 889 36
mul 281 275
add 318 891
add 271 272
mul 893 892
add 271 273
mul 895 280
sub 894 896
mul 897 275
sub 892 898
mul 274 275
sub 360 900
sub 892 263
add 892 263
add 903 264
mul 892 263
mul 323 905
mul 902 902
add 904 903
mul 264 908
add 907 909
sqrt 910
add 904 911
div 906 912
sub 263 913
div 913 914
mul 265 915
sub 899 263
add 899 263
add 918 264
mul 899 263
mul 323 920
mul 917 917
add 919 918
mul 264 923
add 922 924
sqrt 925
add 919 926
div 921 927
sub 263 928
div 928 929
mul 265 930
add 360 347
add 932 916
add 933 358
div 346 934
add 267 272
mul 936 935
mul 937 933
add 267 273
mul 939 276
add 932 334
add 941 358
div 346 942
sub 938 940
mul 944 275
sub 346 945
div 946 901
add 932 931
div 358 901
add 948 949
div 947 950
add 360 659
add 952 915
add 953 665
div 716 954
add 268 272
mul 956 955
mul 957 953
add 268 273
mul 959 277
add 952 333
add 961 665
div 716 962
sub 958 960
mul 964 275
sub 716 965
div 966 901
add 952 930
div 665 901
add 968 969
div 967 970
mul 282 964
const 0.0
mul 973 958
where 964 972 974
add 269 272
mul 976 611
add 269 273
mul 978 278
add 270 272
mul 980 733
add 270 273
mul 982 279
mul 274 147
add 896 281
add 532 537
mul 302 375
add 374 987
mul 301 375
mul 303 375
add 308 975
power 36 50
power 285 51
mul 992 993
power 284 52
mul 994 995
power 644 54
mul 996 997
neg 55
power 33 999
mul 998 1000
sub 360 53
mul 53 286
add 1002 1003
mul 1001 1004
power 56 57
mul 1005 1006
power 58 59
mul 1007 1008
sub 360 49
mul 49 394
add 1010 1011
div 1009 1012
sub 1013 7
div 1014 60
power 284 143
neg 144
power 24 1017
mul 1016 1018
power 285 145
mul 1019 1020
sub 360 142
mul 142 394
add 1022 1023
div 1021 1024
sub 1025 22
div 1026 146
neg 167
power 314 1028
mul 166 1029
power 545 168
mul 1030 1031
neg 169
power 365 1033
mul 1032 1034
sub 1035 24
div 1036 170
sub 770 21
div 1038 118
div 725 224
power 1040 223
mul 225 1041
mul 626 36
add 626 1043
mul 1042 1044
sub 1045 33
div 1046 226
neg 243
power 36 1048
power 725 244
mul 1049 1050
neg 245
power 672 1052
mul 1051 1053
mul 246 1054
sub 246 360
add 1056 1054
div 1055 1057
mul 235 35
mul 1059 863
mul 1060 636
add 1061 242
sub 1062 34
div 1063 241
sub 1058 35
div 1065 247
add 885 253
sub 1067 890
div 1068 262
add 290 291
add 1070 472
sub 292 472
add 1071 473
sub 293 473
add 1073 474
sub 294 474
add 295 475
sub 1072 475
add 1077 476
sub 1074 476
add 1079 477
sub 1076 477
sub 1075 478
add 296 479
sub 478 479
sub 1085 480
add 1084 471
sub 480 471
add 1088 483
sub 1087 483
add 1089 484
sub 1091 481
sub 1081 482
add 1090 373
sub 297 373
sub 1094 371
add 1096 372
sub 371 372
sub 1098 439
add 1099 440
sub 439 440
sub 442 484
sub 1100 442
add 1103 445
sub 1102 445
sub 1104 447
add 1106 450
sub 447 450
sub 1108 456
add 1109 457
sub 456 457
sub 1097 530
add 530 535
sub 1105 535
add 1112 986
sub 1113 986
sub 1107 788
add 1117 789
sub 788 789
sub 1118 791
add 1120 793
sub 791 793
sub 1115 846
sub 1123 988
sub 1124 989
sub 1125 990
sub 1126 938
add 1127 940
add 991 658
sub 304 658
sub 1130 717
sub 1129 718
sub 1132 782
add 1133 784
sub 782 784
sub 1134 778
add 1136 773
sub 778 773
sub 1137 719
sub 1139 958
add 1140 960
add 309 735
sub 305 735
sub 1143 736
sub 1142 743
add 1145 745
sub 743 745
sub 1146 794
add 1148 796
sub 794 796
sub 1149 759
sub 1151 981
add 1152 983
add 310 613
sub 306 613
sub 1155 614
sub 1154 620
add 1157 622
sub 620 622
sub 1158 624
sub 1160 610
sub 1161 977
add 1162 979
sub 307 580
sub 1164 586
sub 1165 984
sub 311 335
sub 1167 894
add 1168 985
div 360 313
div 360 317
mul 318 1171
add 319 319
div 626 329
div 360 330
mul 331 1175
const -1.0
div 360 332
mul 333 1178
mul 151 336
div 1180 314
where 314 1181 973
mul 341 342
div 1183 314
where 314 1184 973
div 360 337
mul 345 1186
mul 346 1186
div 360 361
mul 362 1189
div 360 71
div 360 343
mul 366 1192
div 360 74
div 360 80
add 383 383
div 626 390
div 360 393
mul 394 1198
div 360 78
add 397 397
div 626 401
div 360 403
mul 404 1203
div 360 418
mul 419 1205
add 420 420
div 626 429
div 360 430
mul 431 1209
neg 1210
div 360 415
div 360 77
div 360 79
div 360 81
div 360 452
mul 453 1216
div 360 83
div 360 462
mul 463 1219
div 360 466
mul 467 1221
div 360 39
div 360 38
div 360 40
div 360 485
add 503 503
div 626 509
div 360 512
mul 513 1229
add 516 516
div 626 525
div 360 526
mul 527 1233
div 360 496
div 360 96
div 360 99
mul 544 1171
div 360 173
mul 546 547
div 1240 314
where 314 1241 973
mul 554 554
mul 155 556
div 1244 550
where 550 1245 973
div 360 558
mul 559 1247
div 360 563
mul 564 1249
mul 158 565
div 1251 24
where 24 1252 973
mul 567 568
div 1254 545
where 545 1255 973
div 360 564
mul 570 1257
div 360 572
mul 573 1259
mul 576 1257
div 360 577
mul 578 1262
mul 165 585
div 1264 314
where 314 1265 973
div 360 597
mul 598 1267
div 360 601
mul 184 603
div 1270 602
where 602 1271 973
div 360 187
mul 185 609
div 1274 545
where 545 1275 973
div 360 172
div 360 617
mul 618 1278
div 360 174
mul 181 623
div 1281 545
where 545 1282 973
mul 627 628
div 1284 625
where 625 1285 973
div 360 634
mul 635 1287
div 360 336
mul 645 1289
div 360 652
mul 653 1291
div 360 188
div 360 670
mul 671 1294
div 360 193
mul 202 678
div 1297 676
where 676 1298 973
div 360 680
mul 681 1300
div 360 694
mul 695 1302
mul 206 701
div 1304 36
where 36 1305 973
add 703 703
div 626 712
div 360 713
mul 714 1309
neg 1310
mul 724 1171
div 360 212
mul 727 728
div 1314 644
where 644 1315 973
mul 730 731
div 1317 33
where 33 1318 973
div 360 209
div 360 740
mul 741 1321
div 360 213
add 746 746
div 626 755
div 360 756
mul 757 1326
neg 1327
mul 114 767
div 1329 644
where 644 1330 973
div 360 109
mul 117 777
div 1333 725
where 725 1334 973
mul 780 781
div 1336 644
where 644 1337 973
div 360 110
mul 107 786
div 1340 21
where 21 1341 973
div 360 105
div 360 131
mul 132 802
div 1345 801
where 801 1346 973
mul 133 804
div 1348 803
where 803 1349 973
mul 807 807
mul 135 811
div 1352 644
where 644 1353 973
add 833 833
div 626 842
div 360 843
mul 844 1357
neg 1358
div 360 850
mul 851 1360
div 360 234
mul 233 859
div 1363 854
where 854 1364 973
div 360 861
mul 862 1366
div 360 867
mul 868 1368
mul 876 877
div 1370 33
where 33 1371 973
add 902 902
div 626 911
div 360 912
mul 913 1375
div 360 914
mul 915 1377
div 360 934
mul 935 1379
div 360 954
mul 955 1381
mul 50 992
div 1383 36
where 36 1384 973
mul 54 997
div 1386 644
where 644 1387 973
mul 999 1000
div 1389 33
where 33 1390 973
div 360 1012
mul 1013 1392
div 360 60
mul 1017 1018
div 1395 24
where 24 1396 973
div 360 1024
mul 1025 1398
div 360 146
mul 1028 1029
div 1401 314
where 314 1402 973
mul 168 1031
div 1404 545
where 545 1405 973
mul 1033 1034
div 1407 365
where 365 1408 973
div 360 170
div 360 118
div 360 224
mul 223 1041
div 1413 1040
where 1040 1414 973
div 360 226
mul 1048 1049
div 1417 36
where 36 1418 973
mul 244 1050
div 1420 725
where 725 1421 973
mul 1052 1053
div 1423 672
where 672 1424 973
div 360 1057
mul 1058 1426
div 360 241
div 360 247
div 360 262
mul 323 263
mul 1175 1431
add 1178 1179
mul 64 1185
mul 1187 68
mul 1435 355
mul 1436 357
mul 1191 367
mul 1198 391
mul 1203 391
mul 1206 86
mul 1209 323
mul 435 1212
mul 1213 76
mul 1214 78
mul 1214 443
mul 1215 80
mul 1215 448
sub 1216 1217
mul 377 1449
mul 451 1450
mul 1218 1451
mul 463 41
sub 1219 1220
mul 461 1454
mul 467 44
sub 1221 1222
mul 465 1457
mul 1229 510
mul 1233 489
mul 1235 485
mul 1236 1461
mul 1236 485
mul 1237 533
mul 1237 100
mul 549 1242
mul 1243 551
mul 555 1246
mul 1248 1468
mul 1250 163
mul 157 1253
mul 568 1471
mul 566 1256
mul 1260 156
mul 1257 574
mul 164 1266
mul 590 177
mul 592 1477
mul 175 1478
add 595 595
mul 1268 1480
mul 1481 607
mul 1269 160
mul 1272 1483
mul 606 1484
mul 604 1273
mul 603 1486
mul 608 1276
mul 976 173
mul 1277 171
mul 619 1479
sub 1278 1279
mul 616 1492
mul 615 1493
mul 1280 175
mul 180 1283
mul 632 630
mul 1287 1497
sub 1498 1288
mul 1499 1286
mul 640 248
mul 637 638
mul 1290 195
sub 1291 1292
mul 651 1504
mul 190 1505
mul 28 1506
mul 1503 664
mul 1299 134
mul 200 1509
mul 1301 1510
mul 1511 684
mul 1512 686
mul 1513 690
mul 197 687
sub 1302 1303
mul 693 1516
mul 692 1517
mul 699 1518
mul 701 1519
mul 700 1306
mul 1309 323
mul 210 211
mul 30 1523
mul 726 1316
mul 731 1525
mul 729 1319
sub 1321 1322
mul 739 1528
mul 738 1529
mul 1323 214
mul 1326 323
mul 766 1331
mul 115 1533
mul 672 774
mul 776 1335
mul 781 111
mul 779 1338
mul 1339 111
mul 786 104
mul 785 1342
mul 370 106
mul 364 797
mul 1344 134
mul 1347 1544
mul 804 1545
mul 1350 134
mul 802 1547
mul 1351 809
mul 1549 811
mul 810 1354
mul 813 815
mul 825 826
mul 831 1553
mul 1357 323
mul 848 236
mul 1360 1556
mul 1362 134
mul 1365 1558
mul 857 1559
mul 1367 1560
mul 1561 1059
sub 1368 1369
mul 866 1563
mul 865 1564
mul 882 1565
mul 252 256
mul 877 1567
mul 875 1372
mul 883 880
mul 881 1566
mul 36 257
mul 1375 1431
add 1377 1378
mul 933 936
mul 953 956
mul 993 1385
mul 995 1577
mul 997 1578
mul 996 1388
mul 998 1391
mul 1006 1004
mul 1008 1582
mul 1392 1583
mul 1393 49
mul 1016 1397
mul 1020 1586
mul 1398 1587
mul 1399 142
mul 166 1403
mul 1031 1590
mul 1030 1406
mul 1032 1409
mul 1415 1412
mul 225 1594
mul 1044 1595
mul 1042 626
mul 1050 1419
mul 1049 1422
mul 1051 1425
mul 1426 246
sub 1601 1427
mul 863 235
mul 264 323
add 1173 1604
mul 1174 1605
add 360 1606
mul 1176 1607
sub 1432 1608
mul 1433 1609
mul 265 1610
neg 266
mul 63 1182
mul 1508 1182
mul 1193 1434
mul 666 1434
mul 362 1611
mul 1190 1611
mul 1437 1190
mul 1361 1438
add 387 1196
mul 1197 1621
add 1177 1622
mul 1199 1623
sub 1439 1624
mul 1625 1195
add 387 1201
mul 1202 1627
add 1177 1628
mul 1204 1629
sub 1440 1630
mul 1446 1631
mul 85 323
mul 1442 419
mul 1442 370
mul 1210 1208
mul 1445 1443
mul 1447 1443
mul 1453 61
mul 1456 61
add 458 1455
add 469 1458
neg 1225
add 506 1227
mul 1228 1644
add 1177 1645
mul 1230 1646
sub 1459 1647
mul 1648 1226
mul 1463 1649
add 1465 1650
mul 98 323
add 1231 1652
mul 1232 1653
add 360 1654
mul 1234 1655
sub 1460 1656
mul 1462 1657
mul 1239 1171
mul 1238 1239
mul 1467 1466
mul 1469 1466
neg 1662
mul 1661 1247
sub 1663 1664
mul 1259 1665
mul 1470 1258
mul 1470 1261
mul 1257 1472
mul 1257 1473
mul 1262 1666
mul 1474 1262
mul 1515 1661
mul 1543 1661
mul 1485 580
mul 1485 577
mul 1487 580
add 1675 1677
mul 1487 583
add 1676 1679
neg 1476
mul 598 1678
mul 598 1680
neg 1277
mul 1500 394
mul 1500 365
mul 642 1501
mul 642 1502
mul 1293 656
mul 1293 1507
mul 201 1438
mul 1557 1438
sub 1692 1620
mul 1514 1691
mul 689 671
mul 689 666
mul 208 323
mul 1522 702
mul 1522 691
mul 1310 1308
mul 1381 671
mul 1381 667
neg 1293
neg 192
mul 1320 723
mul 1320 1524
neg 1320
mul 220 323
mul 1532 733
mul 1532 732
mul 1327 1325
mul 108 1534
mul 1332 771
mul 1332 19
mul 777 1535
mul 777 775
mul 1343 1541
mul 1343 1540
mul 1332 17
mul 1332 20
sub 360 798
mul 1550 1546
mul 1550 1548
sub 360 816
mul 1674 1724
mul 1724 1721
mul 137 323
mul 1555 832
mul 1555 818
mul 1358 1356
mul 1562 1693
mul 1570 1569
mul 1570 1568
add 1373 1604
mul 1374 1734
add 360 1735
mul 1376 1736
sub 1573 1737
mul 1574 1738
mul 265 1739
mul 937 1740
mul 1437 1380
mul 1380 1740
mul 957 1739
mul 1614 1382
mul 1382 1739
neg 1489
neg 303
mul 1000 1579
mul 1000 1580
mul 1034 1591
mul 1034 1592
neg 1410
neg 1411
mul 1411 1534
mul 1053 1598
mul 1053 1599
neg 1429
mul 1429 1602
mul 1172 312
mul 1660 312
mul 1312 312
neg 72
neg 73
mul 1632 1200
mul 48 1200
mul 1464 1200
mul 1441 1207
mul 1441 1635
neg 1769
mul 1636 1207
sub 1634 1771
mul 1636 1768
sub 1770 1773
mul 1636 1633
sub 1211 1775
add 1772 1776
mul 1441 1776
sub 1774 1778
neg 1213
neg 1765
neg 1638
neg 1448
sub 1783 1452
neg 1218
neg 298
neg 299
neg 300
neg 1223
sub 1786 1223
sub 1787 1223
sub 1788 1223
neg 1224
sub 1781 1766
neg 1658
sub 1794 1767
mul 1672 1669
neg 1797
mul 1672 1667
neg 1799
mul 1672 1670
mul 1683 579
mul 1482 609
mul 609 1682
mul 609 1802
sub 1684 1490
neg 1495
mul 343 1610
mul 1695 1610
mul 1673 686
mul 686 1809
mul 686 1696
mul 1700 1307
sub 1698 1813
add 1699 1813
mul 1700 1697
sub 1311 1816
add 1814 1817
add 1815 1817
mul 1819 1521
mul 1819 1520
mul 120 1820
neg 1822
mul 120 1821
mul 120 1818
sub 120 1825
neg 1531
mul 1324 1711
add 1709 1828
sub 1710 1828
mul 1711 1708
sub 1328 1831
add 1829 1832
add 1830 1832
mul 1833 1527
mul 1833 1526
mul 120 1835
neg 1837
mul 120 1836
mul 120 1834
sub 120 1840
mul 1841 217
mul 980 217
neg 1843
mul 1714 1712
mul 1719 1712
mul 1720 1712
neg 1539
neg 1343
mul 1722 1552
add 1726 1850
mul 1552 1551
mul 1723 1552
mul 1355 1554
mul 1729 1554
mul 1854 1730
add 1855 1856
mul 1730 1355
sub 1728 1858
mul 1730 1727
sub 1359 1860
mul 1861 1554
add 1857 1862
add 1859 1861
mul 120 1863
neg 1865
mul 120 1864
sub 120 1867
sub 1733 1572
mul 1575 1742
mul 1575 1379
mul 1743 1575
sub 1741 1872
neg 1651
mul 1584 1581
mul 1584 1749
mul 1584 1750
neg 1400
mul 1400 1588
mul 1589 1400
mul 1410 1751
mul 1410 1593
mul 1410 1752
neg 1416
mul 1416 1597
mul 1416 1596
mul 1759 1756
mul 1759 1600
mul 1759 1757
mul 636 1603
mul 1731 636
mul 1562 636
sub 1748 301
mul 1188 1613
mul 1619 1613
mul 667 1613
add 1616 1896
mul 1870 1613
mul 1295 1897
mul 1295 1808
neg 1900
mul 1295 337
mul 302 1194
mul 1893 1194
mul 301 1194
mul 303 1194
mul 1263 1475
sub 1798 1907
mul 1263 1668
sub 1800 1909
mul 1804 1475
mul 1804 1668
sub 1912 1803
mul 1688 1685
mul 1688 1686
mul 1060 1685
mul 1060 1686
mul 1614 1902
sub 1918 1899
mul 1902 1610
sub 1901 1920
mul 1614 1701
sub 1745 1922
mul 1701 1610
mul 1725 1868
mul 1868 1851
mul 1852 1868
mul 1868 1853
mul 1576 1923
mul 1576 1924
mul 1576 1702
mul 1746 1576
sub 1744 1932
add 1930 1933
sub 1904 1903
mul 1430 1732
mul 889 1430
neg 1937
mul 1430 1869
mul 1430 1571
mul 1810 1826
neg 1941
mul 1826 1811
mul 1694 1826
mul 1826 1812
mul 1514 1826
neg 1394
mul 1394 1875
mul 1394 1876
mul 1585 1394
mul 1394 1877
sub 1795 47
sub 1782 1637
sub 1747 1496
mul 1777 1191
mul 1718 1191
mul 790 1191
mul 1444 1191
sub 1763 1958
sub 1643 1642
neg 1640
add 1640 1639
sub 1789 1641
neg 1639
neg 1491
sub 1954 1494
sub 1703 1689
neg 1690
mul 1536 1313
mul 1530 1313
sub 1844 1970
mul 1886 1313
mul 1889 1313
sub 1707 1705
neg 1706
sub 1971 1842
neg 1713
sub 1845 1538
sub 1704 1537
neg 1717
sub 1959 1956
add 1839 1847
sub 1935 1871
neg 1428
mul 1428 1890
mul 1891 1428
mul 1428 1916
mul 1428 1917
mul 1892 1428
sub 1981 1957
neg 1911
sub 1965 1913
sub 1966 1488
mul 363 1895
mul 1618 363
sub 1617 1995
mul 363 1189
mul 1944 1895
sub 1942 1998
mul 1618 1944
add 1943 2000
mul 1944 1189
mul 1986 1895
mul 1618 1986
mul 1986 1189
mul 1296 1294
mul 1296 1919
mul 1296 1921
mul 1945 1294
mul 1945 1919
add 1999 2010
mul 1945 1921
add 2001 2012
mul 1931 1294
mul 1931 1919
add 1929 2015
mul 1931 1921
add 1934 2017
sub 1952 75
mul 1914 1191
mul 47 1191
mul 2019 1191
sub 2022 72
mul 1658 1191
mul 1882 1191
mul 1987 1191
mul 75 1191
mul 1953 1955
add 1990 2028
mul 1953 1779
add 1448 2030
mul 1637 1955
mul 1637 1779
mul 1638 1955
mul 1638 1779
add 1784 2035
sub 1925 1898
sub 2023 1926
mul 282 2014
mul 282 2016
mul 282 2018
mul 973 2014
mul 973 2016
mul 973 2018
neg 2014
neg 2016
neg 2018
sub 2045 2009
add 1690 1822
sub 2046 2011
sub 2047 2013
add 1978 1824
add 1979 1946
mul 1801 1659
mul 1761 1801
add 1671 2055
mul 1883 1659
mul 1761 1883
sub 1881 2058
mul 1993 1659
mul 1761 1993
neg 2061
mul 1494 1659
mul 1761 1494
mul 1496 1659
mul 1761 1496
mul 1488 1659
mul 1761 1488
mul 1489 1659
mul 1761 1489
mul 579 1908
neg 2071
mul 2054 579
neg 2073
mul 579 2056
sub 1681 2075
mul 579 1910
mul 1805 1908
sub 1991 2078
mul 2054 1805
add 2060 2080
mul 1805 2056
sub 2062 2082
mul 1805 1910
sub 1992 2084
add 1911 2078
sub 2067 2080
sub 2082 2068
add 1913 2084
mul 1969 1171
mul 1762 1969
mul 1976 1171
mul 1762 1976
neg 2093
mul 1970 1171
mul 1762 1970
mul 1972 1171
mul 1762 1972
mul 1973 1171
mul 1762 1973
mul 1842 1171
mul 1762 1842
mul 1843 1171
mul 1762 1843
mul 1997 1186
mul 1894 1997
sub 1994 2106
mul 1983 1186
mul 1894 1983
sub 2037 2109
mul 2002 1186
mul 1894 2002
sub 2050 2112
mul 2005 1186
mul 1894 2005
sub 2115 2003
mul 1903 1186
mul 1894 1903
mul 1905 1186
mul 1894 1905
mul 1906 1186
mul 1894 1906
mul 1871 1186
mul 1894 1871
sub 1898 2124
neg 2111
add 2011 2112
mul 1915 1626
mul 1950 1626
mul 2031 1626
mul 2033 1626
mul 2036 1626
mul 1452 1626
mul 1880 1626
neg 2134
mul 2077 1626
neg 2136
mul 2085 1626
mul 1491 1626
mul 1988 1626
mul 1939 1626
mul 2035 1626
mul 1448 1626
mul 2089 1626
mul 1996 1171
mul 1760 1996
sub 2107 2146
mul 2008 1171
mul 1760 2008
sub 2007 2149
mul 2041 1171
mul 1760 2041
sub 2040 2152
mul 2044 1171
mul 1760 2044
sub 2043 2155
mul 1873 1171
neg 2157
mul 1760 1873
add 2110 2159
mul 2051 1171
mul 1760 2051
sub 2113 2162
mul 2004 1171
mul 1760 2004
sub 2116 2165
mul 893 1171
sub 1612 2167
mul 1760 893
sub 2125 2159
mul 2013 1171
mul 1760 2013
sub 2127 2172
mul 2018 1171
mul 1760 2018
sub 2016 2175
mul 72 1192
mul 1615 72
sub 2160 2178
mul 2029 1192
mul 1615 2029
mul 1958 1192
mul 1615 1958
mul 2032 1192
mul 1615 2032
mul 2034 1192
mul 1615 2034
mul 1956 1192
mul 1615 1956
mul 1957 1192
mul 1615 1957
mul 1716 2006
mul 1716 2148
mul 1716 2150
sub 2194 2091
mul 1928 2006
neg 2196
mul 1928 2148
sub 2158 2198
mul 1928 2150
sub 2179 2200
mul 1537 2006
mul 1537 2148
mul 1537 2150
mul 2053 2006
add 2048 2205
mul 2053 2148
add 2161 2207
mul 2053 2150
add 2163 2209
mul 1989 2006
neg 2211
mul 1989 2148
sub 2164 2213
mul 1989 2150
sub 2166 2215
mul 1888 2006
mul 1888 2148
mul 1888 2150
sub 2219 2100
sub 2200 1925
mul 192 2006
mul 192 2148
mul 192 2150
mul 1946 2006
sub 2009 2225
mul 1946 2148
sub 2171 2227
mul 1946 2150
sub 2173 2229
mul 2020 2105
mul 2020 2145
mul 2020 2147
mul 2021 2105
mul 2021 2145
mul 2021 2147
mul 2038 2105
add 2108 2237
mul 2038 2145
add 2199 2239
mul 2038 2147
add 2201 2241
mul 72 2105
mul 72 2145
mul 72 2147
sub 2245 2181
mul 2024 2105
mul 2024 2145
mul 2024 2147
mul 2025 2105
mul 2025 2145
mul 2025 2147
add 2059 2252
mul 2026 2105
sub 2254 2114
mul 2026 2145
add 2214 2256
mul 2026 2147
add 2216 2258
mul 1926 2105
mul 1926 2145
add 2198 2261
mul 1926 2147
add 2221 2263
mul 2027 2105
add 2117 2265
mul 2027 2145
mul 2027 2147
sub 2268 2118
mul 1542 1715
sub 1980 2270
mul 1542 2192
neg 2272
mul 1542 2090
neg 2274
mul 1542 2193
sub 2244 2276
mul 1542 2195
sub 2246 2278
sub 2278 2191
mul 119 1715
mul 119 2192
mul 119 2090
mul 119 2193
mul 119 2195
neg 1715
sub 2206 2192
neg 2090
sub 2208 2193
sub 2210 2195
neg 2281
neg 2282
sub 2092 2283
sub 2094 2285
mul 2233 1170
mul 2153 1170
mul 2156 1170
mul 2236 1170
mul 2242 1170
mul 2279 1170
mul 2183 1170
neg 2301
mul 2185 1170
neg 2303
mul 2187 1170
neg 2305
mul 2249 1170
mul 2189 1170
neg 2308
mul 2280 1170
mul 2204 1170
mul 2195 1170
mul 2285 1170
mul 2076 1170
mul 2253 1170
mul 2083 1170
mul 2064 1170
neg 2317
mul 2290 1170
mul 2294 1170
mul 2096 1170
neg 2321
mul 2098 1170
neg 2323
mul 2259 1170
mul 2220 1170
mul 2169 1170
mul 2245 1170
mul 2178 1170
neg 2329
mul 2264 1170
mul 2269 1170
mul 2120 1170
neg 2333
mul 2122 1170
neg 2335
mul 2170 1170
mul 2224 1170
mul 2230 1170
mul 2176 1170
mul 2102 1170
neg 2341
mul 2104 1170
neg 2343
mul 2066 1170
neg 2345
mul 2088 1170
mul 2070 1170
neg 2348
mul 2075 1170
mul 1476 1170
neg 2327
where 964 2296 2297
where 964 2039 2042
where 964 2151 2154
add 2319 2353
add 2287 2354
add 2289 2355
mul 1951 2231
mul 1951 2128
sub 2360 2129
mul 1951 2295
mul 1951 1687
mul 1951 2232
mul 1927 2231
add 2238 2365
mul 1927 2128
mul 1927 2295
add 2299 2368
mul 1927 1687
mul 1927 2232
add 2240 2371
mul 1846 2231
add 2243 2373
mul 1846 2128
add 2130 2375
mul 1846 2295
add 2300 2377
mul 1846 1687
mul 1846 2232
add 2277 2380
neg 2373
neg 2375
sub 2310 2377
neg 2379
sub 2276 2380
mul 1538 2231
mul 1538 2128
mul 1538 2295
add 2311 2389
mul 1538 1687
mul 1538 2232
add 2203 2392
mul 1845 2231
neg 2394
mul 1845 2128
neg 2396
mul 1845 2295
sub 2312 2398
mul 1845 1687
neg 2400
mul 1845 2232
sub 2193 2402
mul 1847 2231
neg 2404
mul 1847 2128
neg 2406
mul 1847 2295
sub 2313 2408
mul 1847 1687
neg 2410
mul 1847 2232
sub 2284 2412
mul 1755 2231
mul 1755 2128
mul 1755 2295
mul 1755 1687
mul 1755 2232
mul 2052 2231
add 2111 2419
mul 2052 2128
mul 2052 2295
add 2356 2422
mul 2052 1687
mul 2052 2232
add 2358 2425
mul 1982 2231
mul 1982 2128
mul 1982 2295
add 2320 2429
mul 1982 1687
mul 1982 2232
sub 2432 2284
mul 1940 2231
mul 1940 2128
add 2141 2435
mul 1940 2295
mul 1940 1687
mul 1940 2232
sub 2260 2365
neg 2367
sub 2331 2368
neg 2370
sub 2262 2371
mul 1824 2231
sub 2126 2445
mul 1824 2128
neg 2447
mul 1824 2295
sub 2339 2449
mul 1824 1687
neg 2451
mul 1824 2232
sub 2228 2453
mul 1839 2231
neg 2455
mul 1839 2128
neg 2457
mul 1839 2295
sub 2342 2459
mul 1839 1687
neg 2461
mul 1839 2232
neg 2463
rate solid_a 1078
rate solid_b 1080
rate solid_c 1082
rate residue 1093
rate stomach 1083
rate small_bowel 1086
rate colon 1092
rate TRPM6_gut 1015
rate plasma 1128
rate interstitium 1121
rate depot 1095
rate fast 1101
rate organs 1114
rate muscle 1110
rate deep 1111
rate red_cells 1116
rate surface 1119
rate crystal 1122
rate bone_calcium 1135
rate mineral 1138
rate bone_phosphate 1150
rate osteoblast 1039
rate TRPM6_kidney 1027
rate sodium 1166
rate aldosterone 1037
rate potassium_gut 1156
rate potassium 1163
rate cell_potassium 1159
rate calcium_gut 1131
rate calcium 1141
rate phosphate_gut 1144
rate phosphate 1153
rate cell_phosphate 1147
rate FGF23 1047
rate PTH 1064
rate gland 1066
rate calcitriol 1069
rate citrate 1169
flow diet stomach 290
flow swallowed stomach 291
flow swallowed solid_a 292
flow swallowed solid_b 293
flow swallowed solid_c 294
flow swallowed residue 295
flow injected depot 297
flow infused plasma 296
flow solid_a stomach 472
flow solid_b stomach 473
flow solid_c stomach 474
flow solid_a residue 475
flow solid_b residue 476
flow solid_c residue 477
flow stomach small_bowel 478
flow small_bowel plasma 479
flow small_bowel colon 480
flow colon plasma 471
flow plasma colon 483
flow organs colon 484
flow colon faeces 481
flow residue faeces 482
flow depot plasma 373
flow plasma interstitium 371
flow interstitium plasma 372
flow interstitium fast 439
flow fast interstitium 440
flow interstitium organs 442
flow organs interstitium 445
flow interstitium muscle 447
flow muscle interstitium 450
flow muscle deep 456
flow deep muscle 457
flow plasma red_cells 530
flow organs red_cells 535
flow red_cells plasma 986
flow interstitium surface 788
flow surface interstitium 789
flow interstitium crystal 791
flow crystal interstitium 793
flow plasma urine 846
flow plasma sweat 988
flow plasma faeces 989
flow plasma blood 990
flow plasma dialysate 938
flow dialysate plasma 940
flow diet calcium_gut 304
flow infused calcium 991
flow calcium_gut calcium 658
flow calcium_gut faeces 717
flow calcium faeces 718
flow calcium bone_calcium 782
flow bone_calcium calcium 784
flow calcium mineral 778
flow mineral calcium 773
flow calcium urine 719
flow calcium dialysate 958
flow dialysate calcium 960
flow diet phosphate_gut 305
flow infused phosphate 309
flow phosphate_gut phosphate 735
flow phosphate_gut faeces 736
flow phosphate cell_phosphate 743
flow cell_phosphate phosphate 745
flow phosphate bone_phosphate 794
flow bone_phosphate phosphate 796
flow phosphate urine 759
flow phosphate dialysate 981
flow dialysate phosphate 983
flow diet potassium_gut 306
flow infused potassium 310
flow potassium_gut potassium 613
flow potassium_gut faeces 614
flow potassium cell_potassium 620
flow cell_potassium potassium 622
flow potassium faeces 624
flow potassium urine 610
flow potassium dialysate 977
flow dialysate potassium 979
flow diet sodium 307
flow sodium urine 580
flow sodium sweat 586
flow sodium dialysate 984
flow infused citrate 311
flow citrate metabolised 335
flow citrate dialysate 894
flow dialysate citrate 985
observable gut.dissolved_a 472
observable gut.dissolved_b 473
observable gut.dissolved_c 474
observable gut.passed_a 475
observable gut.passed_b 476
observable gut.passed_c 477
observable gut.emptied 478
observable gut.absorbed 479
observable gut.moved 480
observable gut.colonic 471
observable gut.voided 481
observable gut.rest_voided 482
observable gut.secreted 483
observable gut.shed 484
observable plasma.total 346
observable plasma.ionised 362
observable plasma.ultrafilterable 364
observable plasma.relative 365
observable plasma.active 369
observable plasma.bound 358
observable plasma.outside 370
observable plasma.filtered_out 371
observable plasma.back 372
observable plasma.released 373
observable plasma.sweat 374
observable plasma.against 375
observable cells.free 394
observable cells.free_concentration 437
observable cells.held 395
observable cells.fast_in 439
observable cells.fast_out 440
observable cells.organs_in 442
observable cells.organs_out 445
observable cells.muscle_in 447
observable cells.muscle_out 450
observable cells.deep_in 456
observable cells.deep_out 457
observable erythrocyte.free 513
observable erythrocyte.total_concentration 514
observable erythrocyte.free_concentration 515
observable erythrocyte.entered 530
observable erythrocyte.left 532
observable erythrocyte.born 535
observable erythrocyte.died 537
observable bone.bound 788
observable bone.freed 789
observable bone.laid 791
observable bone.resorbed 793
observable bone.bound_Ca 782
observable bone.freed_Ca 784
observable bone.laid_Ca 778
observable bone.resorbed_Ca 773
observable bone.laid_P 794
observable bone.resorbed_P 796
observable bone.asked 770
observable kidney.proximal 799
observable kidney.limb 817
observable kidney.distal 844
observable kidney.excreted 845
observable kidney.urine 846
observable sodium.volume 314
observable sodium.plasma 336
observable sodium.past_PT 554
observable sodium.past_TAL 559
observable sodium.past_DCT 573
observable sodium.past_CD 578
observable sodium.taken_PT 581
observable sodium.delivered 582
observable sodium.reabsorbed 584
observable sodium.skin 586
observable sodium.urine 580
observable potassium.total 611
observable potassium.relative 545
observable potassium.absorbed 613
observable potassium.voided 614
observable potassium.into_cells 620
observable potassium.out_of_cells 622
observable potassium.colonic 624
observable potassium.urine 610
observable calcium.total 716
observable calcium.ionised 671
observable calcium.relative 672
observable calcium.bound 665
observable calcium.absorbed 658
observable calcium.voided 717
observable calcium.secreted 718
observable calcium.excreted 715
observable calcium.urine 719
observable phosphate.total 724
observable phosphate.relative 725
observable phosphate.absorbed 735
observable phosphate.voided 736
observable phosphate.into_cells 743
observable phosphate.out_of_cells 745
observable phosphate.urine 759
observable phosphate.propensity 765
observable parathyroid.concentration 864
observable parathyroid.drive 863
observable parathyroid.permitted 636
observable parathyroid.effective 644
observable calcitriol.concentration 886
observable calcitriol.made 885
observable calcitriol.broken 890
observable citrate.concentration 318
observable citrate.on_calcium 333
observable citrate.on_magnesium 334
observable citrate.metabolised 335
observable signal.bound_acids 316
observable dialyser.removed_Mg 938
observable dialyser.gained_Mg 940
observable dialyser.removed_Ca 958
observable dialyser.gained_Ca 960
observable dialyser.returned_Ca 975
observable dialyser.removed_K 977
observable dialyser.gained_K 979
observable dialyser.removed_P 981
observable dialyser.gained_P 983
observable dialyser.removed_Na 984
observable dialyser.removed_citrate 894
observable dialyser.gained_citrate 985
observable dialyser.before 943
observable dialyser.after 951
observable dialyser.before_Ca 963
observable dialyser.after_Ca 971
d_rate 0 0 1790
d_rate 1 1 1791
d_rate 2 2 1792
d_rate 3 0 1223
d_rate 3 1 1223
d_rate 3 2 1223
d_rate 3 3 1643
d_rate 4 0 298
d_rate 4 1 299
d_rate 4 2 300
d_rate 4 4 1793
d_rate 5 4 1224
d_rate 5 5 1963
d_rate 5 7 1964
d_rate 6 5 1223
d_rate 6 6 1960
d_rate 6 7 1961
d_rate 6 8 2234
d_rate 6 12 1766
d_rate 6 23 2298
d_rate 6 37 2235
d_rate 7 7 1947
d_rate 7 8 2359
d_rate 7 13 2361
d_rate 7 23 2362
d_rate 7 33 1948
d_rate 7 34 2363
d_rate 7 36 1949
d_rate 7 37 2364
d_rate 8 5 1641
d_rate 8 6 1642
d_rate 8 7 1962
d_rate 8 8 2366
d_rate 8 9 2177
d_rate 8 10 73
d_rate 8 13 2367
d_rate 8 15 1651
d_rate 8 22 1865
d_rate 8 23 2369
d_rate 8 29 2197
d_rate 8 34 2370
d_rate 8 37 2372
d_rate 9 8 2374
d_rate 9 9 2180
d_rate 9 11 1213
d_rate 9 12 1765
d_rate 9 13 2376
d_rate 9 16 1343
d_rate 9 17 1713
d_rate 9 21 2271
d_rate 9 23 2378
d_rate 9 29 2273
d_rate 9 31 2275
d_rate 9 34 2379
d_rate 9 37 2381
d_rate 10 10 1764
d_rate 11 9 2182
d_rate 11 11 1780
d_rate 11 23 2302
d_rate 12 9 2184
d_rate 12 12 1796
d_rate 12 13 2131
d_rate 12 23 2304
d_rate 13 9 2186
d_rate 13 13 2132
d_rate 13 14 1218
d_rate 13 23 2306
d_rate 14 13 2133
d_rate 14 14 1785
d_rate 15 8 2247
d_rate 15 12 1767
d_rate 15 15 1874
d_rate 15 23 2307
d_rate 15 37 2248
d_rate 16 9 2188
d_rate 16 16 1849
d_rate 16 21 1717
d_rate 16 23 2309
d_rate 17 8 2382
d_rate 17 9 2190
d_rate 17 13 2383
d_rate 17 17 1977
d_rate 17 21 2270
d_rate 17 23 2384
d_rate 17 29 2272
d_rate 17 31 2274
d_rate 17 34 2385
d_rate 17 37 2386
d_rate 18 8 2387
d_rate 18 13 2388
d_rate 18 18 1848
d_rate 18 23 2390
d_rate 18 29 2202
d_rate 18 34 2391
d_rate 18 37 2393
d_rate 19 8 2395
d_rate 19 13 2397
d_rate 19 19 1977
d_rate 19 21 1715
d_rate 19 23 2399
d_rate 19 29 2192
d_rate 19 31 2090
d_rate 19 34 2401
d_rate 19 37 2403
d_rate 20 8 2405
d_rate 20 13 2407
d_rate 20 20 1977
d_rate 20 21 2281
d_rate 20 23 2409
d_rate 20 29 2282
d_rate 20 31 2283
d_rate 20 34 2411
d_rate 20 37 2413
d_rate 21 8 2414
d_rate 21 13 2415
d_rate 21 21 1754
d_rate 21 23 2416
d_rate 21 34 2417
d_rate 21 37 2418
d_rate 22 13 2135
d_rate 22 22 1878
d_rate 22 24 1879
d_rate 23 13 2137
d_rate 23 23 2314
d_rate 23 24 2072
d_rate 23 26 2073
d_rate 24 8 2250
d_rate 24 23 2315
d_rate 24 24 1753
d_rate 24 26 2057
d_rate 24 37 2251
d_rate 25 25 1806
d_rate 26 13 2138
d_rate 26 23 2316
d_rate 26 24 2079
d_rate 26 25 1490
d_rate 26 26 2081
d_rate 26 27 1495
d_rate 27 13 2139
d_rate 27 23 2318
d_rate 27 26 2063
d_rate 27 27 1807
d_rate 28 28 1967
d_rate 28 36 1968
d_rate 29 8 2420
d_rate 29 13 2421
d_rate 29 18 1539
d_rate 29 19 1713
d_rate 29 21 2286
d_rate 29 23 2423
d_rate 29 28 1689
d_rate 29 29 2357
d_rate 29 31 2288
d_rate 29 34 2424
d_rate 29 36 2049
d_rate 29 37 2426
d_rate 30 30 1974
d_rate 30 36 1975
d_rate 31 8 2427
d_rate 31 13 2428
d_rate 31 20 1713
d_rate 31 21 2291
d_rate 31 23 2430
d_rate 31 29 2292
d_rate 31 30 1705
d_rate 31 31 2293
d_rate 31 32 1531
d_rate 31 33 1837
d_rate 31 34 2431
d_rate 31 36 1706
d_rate 31 37 2433
d_rate 32 23 2322
d_rate 32 31 2095
d_rate 32 32 1827
d_rate 33 23 2324
d_rate 33 31 2097
d_rate 33 33 1884
d_rate 33 36 1885
d_rate 34 8 2255
d_rate 34 13 2140
d_rate 34 23 2325
d_rate 34 29 2212
d_rate 34 34 1984
d_rate 34 35 1985
d_rate 34 37 2257
d_rate 35 23 2326
d_rate 35 29 2217
d_rate 35 31 2099
d_rate 35 35 1758
d_rate 35 36 1887
d_rate 35 37 2218
d_rate 36 8 2434
d_rate 36 13 2436
d_rate 36 23 2437
d_rate 36 33 1936
d_rate 36 34 2438
d_rate 36 36 1938
d_rate 36 37 2439
d_rate 37 23 2327
d_rate 37 37 2168
d_flow 8 0 298
d_flow 9 1 299
d_flow 10 2 300
d_flow 11 0 1223
d_flow 12 1 1223
d_flow 13 2 1223
d_flow 14 4 1224
d_flow 15 5 1641
d_flow 15 7 1639
d_flow 16 5 1223
d_flow 17 6 1642
d_flow 17 7 1640
d_flow 18 8 2234
d_flow 18 23 2298
d_flow 18 37 2235
d_flow 19 12 1766
d_flow 20 6 1225
d_flow 21 3 1225
d_flow 22 10 73
d_flow 23 8 2243
d_flow 23 23 2328
d_flow 23 37 2244
d_flow 24 9 2177
d_flow 24 23 2330
d_flow 25 9 2182
d_flow 25 23 2302
d_flow 26 11 1213
d_flow 27 9 2184
d_flow 27 13 2131
d_flow 27 23 2304
d_flow 28 12 1765
d_flow 29 9 2186
d_flow 29 13 2142
d_flow 29 23 2306
d_flow 30 13 2143
d_flow 31 13 2133
d_flow 32 14 1218
d_flow 33 8 2247
d_flow 33 23 2307
d_flow 33 37 2248
d_flow 34 12 1767
d_flow 35 15 1651
d_flow 36 9 2188
d_flow 36 21 1717
d_flow 36 23 2309
d_flow 37 16 1343
d_flow 38 9 2190
d_flow 38 21 2270
d_flow 38 23 2310
d_flow 38 29 2272
d_flow 38 31 2274
d_flow 38 37 2276
d_flow 39 8 2373
d_flow 39 13 2375
d_flow 39 17 1713
d_flow 39 23 2377
d_flow 39 34 2379
d_flow 39 37 2380
d_flow 40 8 2440
d_flow 40 13 2441
d_flow 40 22 1866
d_flow 40 23 2442
d_flow 40 29 2196
d_flow 40 34 2443
d_flow 40 37 2444
d_flow 41 8 2266
d_flow 41 23 2332
d_flow 41 37 2267
d_flow 42 8 2119
d_flow 42 23 2334
d_flow 43 8 2121
d_flow 43 23 2336
d_flow 44 8 2123
d_flow 44 23 2337
d_flow 44 37 2157
d_flow 47 23 2353
d_flow 47 29 2354
d_flow 47 37 2355
d_flow 48 28 1689
d_flow 48 36 1690
d_flow 49 28 1293
d_flow 50 23 2338
d_flow 50 29 2222
d_flow 50 37 2223
d_flow 51 8 2387
d_flow 51 13 2388
d_flow 51 23 2390
d_flow 51 29 2202
d_flow 51 34 2391
d_flow 51 37 2393
d_flow 52 18 1539
d_flow 53 21 1715
d_flow 53 23 2312
d_flow 53 29 2192
d_flow 53 31 2090
d_flow 53 37 2193
d_flow 54 8 2394
d_flow 54 13 2396
d_flow 54 19 1713
d_flow 54 23 2398
d_flow 54 34 2400
d_flow 54 37 2402
d_flow 55 8 2446
d_flow 55 13 2448
d_flow 55 23 2450
d_flow 55 29 2226
d_flow 55 34 2452
d_flow 55 36 1823
d_flow 55 37 2454
d_flow 56 23 2340
d_flow 56 29 2014
d_flow 56 37 2174
d_flow 60 30 1705
d_flow 60 36 1706
d_flow 61 30 1320
d_flow 62 23 2322
d_flow 62 31 2095
d_flow 63 32 1531
d_flow 64 21 2281
d_flow 64 23 2313
d_flow 64 29 2282
d_flow 64 31 2283
d_flow 64 37 2284
d_flow 65 8 2404
d_flow 65 13 2406
d_flow 65 20 1713
d_flow 65 23 2408
d_flow 65 34 2410
d_flow 65 37 2412
d_flow 66 8 2456
d_flow 66 13 2458
d_flow 66 23 2460
d_flow 66 31 2101
d_flow 66 33 1838
d_flow 66 34 2462
d_flow 66 37 2464
d_flow 67 23 2344
d_flow 67 31 2103
d_flow 71 25 1490
d_flow 72 25 1277
d_flow 73 13 2139
d_flow 73 23 2318
d_flow 73 26 2063
d_flow 74 27 1495
d_flow 75 23 2346
d_flow 75 26 2065
d_flow 76 13 2144
d_flow 76 23 2347
d_flow 76 24 2086
d_flow 76 26 2087
d_flow 77 23 2349
d_flow 77 26 2069
d_flow 80 13 2136
d_flow 80 23 2350
d_flow 80 24 2071
d_flow 80 26 2074
d_flow 81 23 2351
d_flow 84 37 266
d_flow 85 23 2352
d_flow 85 37 2167
